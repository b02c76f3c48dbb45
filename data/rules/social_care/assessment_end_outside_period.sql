/*
message  = "an assessment in the extract is open, or was authorised within the period"
severity = "warn"
source   = "DfE rule 8696, children in need census"
tables   = ["social_care_assessment"]
fields   = ["assessment_authorised_date"]
apart_by = "child_id"

[[example]]
says = "The first day of the period is right; the day before is wrong, and so is one after its end"
given."submitted.submission" = [{ period_start = 2025-04-01, period_end = 2026-03-31 }]
given."submitted.social_care_assessment" = [
  { row = 1, child_id = "c1", assessment_authorised_date = 2025-04-01 },
  { row = 2, child_id = "c2", assessment_authorised_date = 2025-03-31 },
  { row = 3, child_id = "c3", assessment_authorised_date = 2026-04-01 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT assessment.row
FROM submitted.social_care_assessment AS assessment
CROSS JOIN submitted.submission AS submission
WHERE assessment.assessment_authorised_date
    NOT BETWEEN submission.period_start AND submission.period_end
