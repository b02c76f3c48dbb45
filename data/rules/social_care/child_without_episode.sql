/*
message  = "a person under 18 in the extract has an episode that a referral opened"
severity = "warn"
source   = "DfE rule 8590, children in need census"
tables   = ["social_care_person", "social_care_referral"]
fields   = ["child_id"]
format_holds = ["social_care_referral"]
apart_by = "child_id"

[standard.adult]
value  = 18
unit   = "years"
source = "Children Act 1989, section 105"

[[example]]
says = "A child without a referral is wrong; a person of 18 at the start of the period is left alone"
given."submitted.submission" = [{ period_start = 2025-04-01 }]
given."submitted.social_care_referral" = [{ row = 1, child_id = "c1" }]
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", birth_date = 2015-01-01 },
  { row = 2, child_id = "c2", birth_date = 2007-04-02 },
  { row = 3, child_id = "p1", birth_date = 2007-04-01 },
  { row = 4, child_id = "p2", birth_date = 2008-04-01, is_mother = true },
]
expect = [{ row = 2 }]
*/
SELECT person.row
FROM submitted.social_care_person AS person
CROSS JOIN submitted.submission AS submission
WHERE person.birth_date + INTERVAL ($adult) YEAR > submission.period_start
    AND person.is_mother IS DISTINCT FROM TRUE
    AND NOT EXISTS (
        SELECT 1
        FROM submitted.social_care_referral AS referral
        WHERE referral.child_id = person.child_id
    )
