/*
message  = "an assessment is authorised within 45 working days"
severity = "warn"
source   = "DfE rule 8670Q, children in need census"
tables   = ["social_care_assessment"]
fields   = ["assessment_authorised_date", "assessment_start_date"]
apart_by = "child_id"

[standard.longest]
value  = 45
unit   = "working days"
source = "DfE rule 8670Q"

[[example]]
says = "Started 45 working days before the period's end is right, 46 is not; an authorised one is"
given."submitted.submission" = [{ period_end = 2026-03-31 }]
given."submitted.social_care_assessment" = [
  { row = 1, child_id = "c1", assessment_start_date = 2026-01-27 },
  { row = 2, child_id = "c2", assessment_start_date = 2026-01-26 },
  { row = 3, child_id = "c3", assessment_start_date = 2026-01-26, assessment_authorised_date = 2026-03-30 },
]
expect = [{ row = 2 }]
*/
SELECT assessment.row
FROM submitted.social_care_assessment AS assessment
CROSS JOIN submitted.submission AS submission
JOIN reference.calendar_day AS started ON started.on_date = assessment.assessment_start_date
JOIN reference.calendar_day AS ended ON ended.on_date = submission.period_end
WHERE assessment.assessment_authorised_date IS NULL
    AND ended.working_day - started.working_day > $longest
