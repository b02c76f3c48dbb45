/*
message  = "a protection plan ends later than on the day on which it starts"
severity = "warn"
source   = "DfE rule 8840, children in need census"
tables   = ["social_care_plan"]
fields   = ["plan_end_date"]
apart_by = "child_id"

[[example]]
says = "The same day is wrong, the next is right"
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-01, plan_end_date = 2025-05-01 },
  { row = 2, child_id = "c2", plan_start_date = 2025-05-01, plan_end_date = 2025-05-02 },
]
expect = [{ row = 1 }]
*/
SELECT row
FROM submitted.social_care_plan
WHERE plan_end_date = plan_start_date
