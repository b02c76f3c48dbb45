/*
message  = "a child has one open protection plan: the earlier has ended"
severity = "warn"
source   = "DfE rule 8935, children in need census"
tables   = ["social_care_plan"]
fields   = ["plan_end_date"]
apart_by = "child_id"

[[example]]
says = "The earlier of two open ones is wrong; the same plan from two returns is one"
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-01 },
  { row = 2, child_id = "c1", plan_start_date = 2025-06-01 },
  { row = 3, child_id = "c2", plan_start_date = 2025-06-01 },
  { row = 4, child_id = "c2", plan_start_date = 2025-06-01 },
]
expect = [{ row = 1 }]
*/
SELECT earlier.row
FROM submitted.social_care_plan AS earlier
WHERE earlier.plan_end_date IS NULL
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_plan AS later
        WHERE later.child_id = earlier.child_id
            AND later.plan_start_date > earlier.plan_start_date
            AND later.plan_end_date IS NULL
    )
