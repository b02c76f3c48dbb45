/*
message  = "a date of death lies within the period"
severity = "warn"
source   = "DfE rule 8545Q, children in need census"
tables   = ["social_care_person"]
fields   = ["death_date"]
apart_by = "child_id"

[[example]]
says = "The first and the last day are right; a day beyond either is wrong"
given."submitted.submission" = [{ period_start = 2025-04-01, period_end = 2026-03-31 }]
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", death_date = 2025-04-01 },
  { row = 2, child_id = "c2", death_date = 2025-03-31 },
  { row = 3, child_id = "c3", death_date = 2026-04-01 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT person.row
FROM submitted.social_care_person AS person
CROSS JOIN submitted.submission AS submission
WHERE person.death_date NOT BETWEEN submission.period_start AND submission.period_end
