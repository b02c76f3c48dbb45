/*
message  = "a child in need plan ends by the day a protection plan of the child starts"
severity = "warn"
source   = "DfE rule 4017, children in need census"
tables   = ["social_care_need_plan", "social_care_plan"]
fields   = ["need_plan_end_date"]
apart_by = "child_id"

[[example]]
says = "Ending on the day the protection plan starts is right; a day later is wrong, and so is not ending"
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-02 },
]
given."submitted.social_care_need_plan" = [
  { row = 1, child_id = "c1", need_plan_start_date = 2025-04-01, need_plan_end_date = 2025-05-02 },
  { row = 2, child_id = "c1", need_plan_start_date = 2025-04-02, need_plan_end_date = 2025-05-03 },
  { row = 3, child_id = "c1", need_plan_start_date = 2025-04-03 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT need.row
FROM submitted.social_care_need_plan AS need
WHERE EXISTS (
    SELECT 1
    FROM submitted.social_care_plan AS plan
    WHERE plan.child_id = need.child_id
        AND need.need_plan_start_date <= plan.plan_start_date
        AND (need.need_plan_end_date IS NULL OR plan.plan_start_date < need.need_plan_end_date)
)
