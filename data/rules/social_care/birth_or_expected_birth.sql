/*
message  = "a child who is referred has a date of birth or an expected one, not both"
severity = "warn"
source   = "DfE rule 8525, children in need census"
tables   = ["social_care_person", "social_care_referral"]
fields   = ["birth_date", "expected_birth_date"]
apart_by = "child_id"

[[example]]
says = "One of the two is right, both and neither are wrong; of a parent nothing is said"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "one" },
  { row = 2, child_id = "both" },
  { row = 3, child_id = "neither" },
]
given."submitted.social_care_person" = [
  { row = 1, child_id = "one", birth_date = 2020-01-01 },
  { row = 2, child_id = "both", birth_date = 2020-01-01, expected_birth_date = 2020-01-08 },
  { row = 3, child_id = "neither" },
  { row = 4, child_id = "parent" },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT person.row
FROM submitted.social_care_person AS person
WHERE (person.birth_date IS NULL) = (person.expected_birth_date IS NULL)
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_referral AS referral
        WHERE referral.child_id = person.child_id
    )
