/*
message  = "a protection plan starts after every earlier one of the child has ended"
severity = "warn"
source   = "DfE rule 8940, children in need census"
tables   = ["social_care_plan"]
fields   = ["plan_start_date"]
apart_by = "child_id"

[[example]]
says = "The day after the earlier one ended is right; the day on which it ended is wrong"
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-01, plan_end_date = 2025-06-01 },
  { row = 2, child_id = "c1", plan_start_date = 2025-06-02 },
  { row = 3, child_id = "c2", plan_start_date = 2025-05-01, plan_end_date = 2025-06-02 },
  { row = 4, child_id = "c2", plan_start_date = 2025-06-02 },
]
expect = [{ row = 4 }]
*/
SELECT later.row
FROM submitted.social_care_plan AS later
WHERE EXISTS (
    SELECT 1
    FROM submitted.social_care_plan AS earlier
    WHERE earlier.child_id = later.child_id
        AND earlier.plan_start_date < later.plan_start_date
        AND later.plan_start_date <= earlier.plan_end_date
)
