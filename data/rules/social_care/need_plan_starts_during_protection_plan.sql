/*
message  = "a child in need plan starts when no protection plan of the child is open, or on the day one ends"
severity = "warn"
source   = "DfE rule 4016, children in need census"
tables   = ["social_care_need_plan", "social_care_plan"]
fields   = ["need_plan_start_date"]
apart_by = "child_id"

[[example]]
says = "On the first day of the protection plan or within it is wrong; on its last day is right"
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-02, plan_end_date = 2025-09-01 },
  { row = 2, child_id = "c2", plan_start_date = 2025-05-02 },
]
given."submitted.social_care_need_plan" = [
  { row = 1, child_id = "c1", need_plan_start_date = 2025-05-01 },
  { row = 2, child_id = "c1", need_plan_start_date = 2025-05-02 },
  { row = 3, child_id = "c1", need_plan_start_date = 2025-09-01 },
  { row = 4, child_id = "c2", need_plan_start_date = 2026-01-01 },
]
expect = [{ row = 2 }, { row = 4 }]
*/
SELECT need.row
FROM submitted.social_care_need_plan AS need
WHERE EXISTS (
    SELECT 1
    FROM submitted.social_care_plan AS plan
    WHERE plan.child_id = need.child_id
        AND plan.plan_start_date <= need.need_plan_start_date
        AND (plan.plan_end_date IS NULL OR need.need_plan_start_date < plan.plan_end_date)
)
