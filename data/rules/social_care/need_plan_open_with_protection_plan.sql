/*
message  = "a child in need plan has ended where a protection plan of the child is open"
severity = "warn"
source   = "DfE rule 4001, children in need census"
tables   = ["social_care_need_plan", "social_care_plan"]
fields   = ["need_plan_end_date"]
apart_by = "child_id"

[[example]]
says = "Both open is wrong; one of them ended is right"
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-02 },
  { row = 2, child_id = "c2", plan_start_date = 2025-05-02, plan_end_date = 2025-09-01 },
]
given."submitted.social_care_need_plan" = [
  { row = 1, child_id = "c1", need_plan_start_date = 2025-04-02, need_plan_end_date = 2025-05-02 },
  { row = 2, child_id = "c1", need_plan_start_date = 2025-05-03 },
  { row = 3, child_id = "c2", need_plan_start_date = 2025-09-01 },
]
expect = [{ row = 2 }]
*/
SELECT need.row
FROM submitted.social_care_need_plan AS need
WHERE need.need_plan_end_date IS NULL
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_plan AS plan
        WHERE plan.child_id = need.child_id AND plan.plan_end_date IS NULL
    )
