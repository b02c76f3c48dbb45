/*
message  = "a child in need plan ends later than on the day on which it starts"
severity = "warn"
source   = "DfE rule 4012Q, children in need census"
tables   = ["social_care_need_plan"]
fields   = ["need_plan_end_date"]
apart_by = "child_id"

[[example]]
says = "The same day is wrong, the next is right"
given."submitted.social_care_need_plan" = [
  { row = 1, child_id = "c1", need_plan_start_date = 2025-05-01, need_plan_end_date = 2025-05-01 },
  { row = 2, child_id = "c2", need_plan_start_date = 2025-05-01, need_plan_end_date = 2025-05-02 },
]
expect = [{ row = 1 }]
*/
SELECT row
FROM submitted.social_care_need_plan
WHERE need_plan_end_date = need_plan_start_date
