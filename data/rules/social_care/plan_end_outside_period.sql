/*
message  = "a protection plan in the extract is open, or ended within the period"
severity = "warn"
source   = "DfE rule 8930, children in need census"
tables   = ["social_care_plan"]
fields   = ["plan_end_date"]
apart_by = "child_id"

[[example]]
says = "The first day of the period is right; the day before is wrong, and so is one after its end"
given."submitted.submission" = [{ period_start = 2025-04-01, period_end = 2026-03-31 }]
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_end_date = 2025-04-01 },
  { row = 2, child_id = "c2", plan_end_date = 2025-03-31 },
  { row = 3, child_id = "c3", plan_end_date = 2026-04-01 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT plan.row
FROM submitted.social_care_plan AS plan
CROSS JOIN submitted.submission AS submission
WHERE plan.plan_end_date NOT BETWEEN submission.period_start AND submission.period_end
