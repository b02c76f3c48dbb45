/*
message  = "the ethnicity of a child who is referred is one of DfE's four-letter codes"
severity = "warn"
source   = "DfE rule 4220, children in need census"
tables   = ["social_care_person", "social_care_referral"]
fields   = ["ethnicity"]
apart_by = "child_id"

[[example]]
says = "Refused (REFU) is a code; a blank and a word are none; of others nothing is said"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1" },
  { row = 2, child_id = "c2" },
  { row = 3, child_id = "c3" },
]
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", ethnicity = "REFU" },
  { row = 2, child_id = "c2" },
  { row = 3, child_id = "c3", ethnicity = "British" },
  { row = 4, child_id = "c4" },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT person.row
FROM submitted.social_care_person AS person
WHERE (
    person.ethnicity IS NULL
    OR upper(person.ethnicity) NOT IN (
        'WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND',
        'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT'
    )
)
AND EXISTS (
    SELECT 1
    FROM submitted.social_care_referral AS referral
    WHERE referral.child_id = person.child_id
)
