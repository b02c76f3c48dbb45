/*
message  = "a date of birth is not after the end of the period; an expected one is told as such"
severity = "warn"
source   = "DfE rule 8520, children in need census"
tables   = ["social_care_person"]
fields   = ["birth_date"]
apart_by = "child_id"

[[example]]
says = "Born on the last day is right; a day later is wrong"
given."submitted.submission" = [{ period_end = 2026-03-31 }]
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", birth_date = 2026-03-31 },
  { row = 2, child_id = "c2", birth_date = 2026-04-01 },
  { row = 3, child_id = "c3", expected_birth_date = 2026-04-01 },
]
expect = [{ row = 2 }]
*/
SELECT person.row
FROM submitted.social_care_person AS person
CROSS JOIN submitted.submission AS submission
WHERE person.birth_date > submission.period_end
