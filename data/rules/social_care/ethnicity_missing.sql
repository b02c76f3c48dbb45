/*
message  = "a child who is referred has an ethnicity; NOBT says that it is not yet obtained, REFU that it was refused"
severity = "warn"
source   = "DfE rule 4220, children in need census"
tables   = ["social_care_person", "social_care_referral"]
fields   = ["ethnicity"]
apart_by = "child_id"

[[example]]
says = "A blank is none; of a child who was not referred nothing is said"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1" },
  { row = 2, child_id = "c2" },
]
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", ethnicity = "NOBT" },
  { row = 2, child_id = "c2" },
  { row = 3, child_id = "c3" },
]
expect = [{ row = 2 }]
*/
SELECT person.row
FROM submitted.social_care_person AS person
WHERE person.ethnicity IS NULL
AND EXISTS (
    SELECT 1
    FROM submitted.social_care_referral AS referral
    WHERE referral.child_id = person.child_id
)
