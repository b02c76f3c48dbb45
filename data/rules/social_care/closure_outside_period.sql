/*
message  = "an episode in the extract is open, or closed within the period"
severity = "warn"
source   = "DfE rule 8620, children in need census"
tables   = ["social_care_referral"]
fields   = ["closure_date"]
apart_by = "child_id"

[[example]]
says = "The first day of the period is right; the day before is wrong, and so is one after its end"
given."submitted.submission" = [{ period_start = 2025-04-01, period_end = 2026-03-31 }]
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", closure_date = 2025-04-01 },
  { row = 2, child_id = "c2", closure_date = 2025-03-31 },
  { row = 3, child_id = "c3", closure_date = 2026-04-01 },
  { row = 4, child_id = "c4" },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT referral.row
FROM submitted.social_care_referral AS referral
CROSS JOIN submitted.submission AS submission
WHERE referral.closure_date NOT BETWEEN submission.period_start AND submission.period_end
