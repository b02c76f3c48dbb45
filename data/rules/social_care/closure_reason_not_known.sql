/*
message  = "a reason for closure is one of RC1 to RC9"
severity = "warn"
source   = "DfE rule 8640, children in need census"
tables   = ["social_care_referral"]
fields   = ["closure_reason"]
apart_by = "child_id"

[[example]]
says = "RC9 is a code, RC0 is none"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", closure_reason = "RC9" },
  { row = 2, child_id = "c2", closure_reason = "RC0" },
  { row = 3, child_id = "c3" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_referral
WHERE upper(closure_reason)
    NOT IN ('RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC7', 'RC8', 'RC9')
