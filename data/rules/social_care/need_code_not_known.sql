/*
message  = "a primary need code is one of N0 to N9"
severity = "warn"
source   = "DfE rule 8650, children in need census"
tables   = ["social_care_referral"]
fields   = ["primary_need_code"]
apart_by = "child_id"

[[example]]
says = "N0 is a code, N10 is none; blank is another rule's"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", primary_need_code = "N0" },
  { row = 2, child_id = "c2", primary_need_code = "N10" },
  { row = 3, child_id = "c3" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_referral
WHERE upper(primary_need_code)
    NOT IN ('N0', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9')
