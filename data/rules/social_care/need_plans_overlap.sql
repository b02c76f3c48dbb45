/*
message  = "a child in need plan starts when no other of the child is open"
severity = "warn"
source   = "DfE rule 4014, children in need census"
tables   = ["social_care_need_plan"]
fields   = ["need_plan_start_date"]
apart_by = "child_id"

[[example]]
says = "On the last day of the earlier is right; a day before is wrong"
given."submitted.social_care_need_plan" = [
  { row = 1, child_id = "c1", need_plan_start_date = 2025-05-01, need_plan_end_date = 2025-06-02 },
  { row = 2, child_id = "c1", need_plan_start_date = 2025-06-02 },
  { row = 3, child_id = "c2", need_plan_start_date = 2025-05-01, need_plan_end_date = 2025-06-02 },
  { row = 4, child_id = "c2", need_plan_start_date = 2025-06-01 },
]
expect = [{ row = 4 }]
*/
SELECT later.row
FROM submitted.social_care_need_plan AS later
WHERE EXISTS (
    SELECT 1
    FROM submitted.social_care_need_plan AS earlier
    WHERE earlier.child_id = later.child_id
        AND earlier.need_plan_start_date < later.need_plan_start_date
        AND later.need_plan_start_date < earlier.need_plan_end_date
)
