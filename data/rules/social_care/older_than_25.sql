/*
message  = "a person with an open episode is not older than 25 at the end of the period"
severity = "warn"
source   = "DfE rule 8775Q, children in need census"
tables   = ["social_care_person", "social_care_referral"]
fields   = ["birth_date"]
apart_by = "child_id"

[standard.oldest]
value  = 25
unit   = "years"
source = "DfE rule 8775Q"

[[example]]
says = "25 on the last day is right; 25 the day before is wrong; with a closed episode it is left alone"
given."submitted.submission" = [{ period_end = 2026-03-31 }]
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1" },
  { row = 2, child_id = "c2" },
  { row = 3, child_id = "c3", closure_date = 2025-05-01 },
]
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", birth_date = 2001-03-31 },
  { row = 2, child_id = "c2", birth_date = 2001-03-30 },
  { row = 3, child_id = "c3", birth_date = 2000-03-30 },
]
expect = [{ row = 2 }]
*/
SELECT person.row
FROM submitted.social_care_person AS person
CROSS JOIN submitted.submission AS submission
WHERE person.birth_date + INTERVAL ($oldest) YEAR < submission.period_end
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_referral AS referral
        WHERE referral.child_id = person.child_id AND referral.closure_date IS NULL
    )
