/*
message  = "a child has one open child in need plan: the earlier has ended"
severity = "warn"
source   = "DfE rule 4004, children in need census"
tables   = ["social_care_need_plan"]
fields   = ["need_plan_end_date"]
apart_by = "child_id"

[[example]]
says = "The earlier of two open ones is wrong"
given."submitted.social_care_need_plan" = [
  { row = 1, child_id = "c1", need_plan_start_date = 2025-05-01 },
  { row = 2, child_id = "c1", need_plan_start_date = 2025-06-01 },
]
expect = [{ row = 1 }]
*/
SELECT earlier.row
FROM submitted.social_care_need_plan AS earlier
WHERE earlier.need_plan_end_date IS NULL
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_need_plan AS later
        WHERE later.child_id = earlier.child_id
            AND later.need_plan_start_date > earlier.need_plan_start_date
            AND later.need_plan_end_date IS NULL
    )
