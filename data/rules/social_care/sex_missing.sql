/*
message  = "the sex of a child who is referred is given, if only as not recorded (U)"
severity = "warn"
source   = "DfE rule 4180, children in need census"
tables   = ["social_care_person", "social_care_referral"]
fields   = ["sex"]
apart_by = "child_id"

[[example]]
says = "Blank is wrong of a child who is referred; of others nothing is said"
given."submitted.social_care_referral" = [{ row = 1, child_id = "c1" }, { row = 2, child_id = "c2" }]
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", sex = "U" },
  { row = 2, child_id = "c2" },
  { row = 3, child_id = "c3" },
]
expect = [{ row = 2 }]
*/
SELECT person.row
FROM submitted.social_care_person AS person
WHERE person.sex IS NULL
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_referral AS referral
        WHERE referral.child_id = person.child_id
    )
