/*
message  = "the birth of an unborn child is expected from 30 days before the end of the period to 9 months after it"
severity = "warn"
source   = "DfE rule 8530Q, children in need census"
tables   = ["social_care_person"]
fields   = ["expected_birth_date"]
apart_by = "child_id"

[standard.overdue]
value  = 30
unit   = "days"
source = "DfE rule 8530Q"

[standard.ahead]
value  = 9
unit   = "months"
source = "DfE rule 8530Q"

[[example]]
says = "Both ends of the range are right, a day beyond either is wrong; a child who is born is left alone"
given."submitted.submission" = [{ period_end = 2026-03-31 }]
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", expected_birth_date = 2026-03-01 },
  { row = 2, child_id = "c2", expected_birth_date = 2026-02-28 },
  { row = 3, child_id = "c3", expected_birth_date = 2026-12-31 },
  { row = 4, child_id = "c4", expected_birth_date = 2027-01-01 },
  { row = 5, child_id = "c5", expected_birth_date = 2025-06-01, birth_date = 2025-06-03 },
]
expect = [{ row = 2 }, { row = 4 }]
*/
SELECT person.row
FROM submitted.social_care_person AS person
CROSS JOIN submitted.submission AS submission
WHERE person.birth_date IS NULL
    AND (
        date_diff('day', person.expected_birth_date, submission.period_end) > $overdue
        OR person.expected_birth_date > submission.period_end + INTERVAL ($ahead) MONTH
    )
