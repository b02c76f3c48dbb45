/*
message  = "the source of a referral is one of 1A to 1D, 2A, 2B, 3A to 3F, 4, 5A to 5D, 6, 7, 8, 9, 10"
severity = "warn"
source   = "DfE rule 8866, children in need census"
tables   = ["social_care_referral"]
fields   = ["source_code"]
apart_by = "child_id"

[[example]]
says = "7 (courts, probation) is a code; 5 is none, nor is a blank"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", source_code = "7" },
  { row = 2, child_id = "c2", source_code = "5" },
  { row = 3, child_id = "c3" },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT row
FROM submitted.social_care_referral
WHERE source_code IS NULL
    OR upper(source_code) NOT IN (
        '1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4',
        '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10'
    )
