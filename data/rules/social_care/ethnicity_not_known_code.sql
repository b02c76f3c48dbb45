/*
message  = "an ethnicity is one of DfE's codes: WBRI, WIRI, WIRT, WOTH, WROM, MWBC, MWBA, MWAS, MOTH, AIND, APKN, ABAN, AOTH, BCRB, BAFR, BOTH, CHNE, OOTH, REFU, NOBT"
severity = "warn"
source   = "DfE rule 4220, children in need census"
tables   = ["social_care_person"]
fields   = ["ethnicity"]
apart_by = "child_id"

[[example]]
says = "Refused (REFU) is a code, a word is none; a blank is another rule's"
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", ethnicity = "REFU" },
  { row = 2, child_id = "c2", ethnicity = "British" },
  { row = 3, child_id = "c3" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_person
WHERE upper(ethnicity) NOT IN (
    'WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND',
    'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT'
)
