/*
message  = "a child in need plan starts and ends no later than on the day of the child's death"
severity = "warn"
source   = "DfE rules 4008 and 4009, children in need census"
tables   = ["social_care_need_plan", "social_care_person"]
fields   = ["need_plan_end_date", "need_plan_start_date"]
apart_by = "child_id"

[[example]]
says = "Ended on the day of death is right; a day later, or not at all, is wrong"
given."submitted.social_care_person" = [{ row = 1, child_id = "c1", death_date = 2025-06-02 }]
given."submitted.social_care_need_plan" = [
  { row = 1, child_id = "c1", need_plan_start_date = 2025-05-01, need_plan_end_date = 2025-06-02 },
  { row = 2, child_id = "c1", need_plan_start_date = 2025-05-02, need_plan_end_date = 2025-06-03 },
  { row = 3, child_id = "c1", need_plan_start_date = 2025-05-03 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT plan.row
FROM submitted.social_care_need_plan AS plan
JOIN submitted.social_care_person AS person ON person.child_id = plan.child_id
WHERE person.death_date IS NOT NULL
    AND (plan.need_plan_end_date IS NULL OR plan.need_plan_end_date > person.death_date)
