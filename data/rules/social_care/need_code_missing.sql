/*
message  = "a referral that led to further action has a primary need code"
severity = "warn"
source   = "DfE rule 8610, children in need census"
tables   = ["social_care_referral"]
fields   = ["primary_need_code"]
apart_by = "child_id"

[[example]]
says = "Blank is wrong where further action is recorded, and only there"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", no_further_action = false, primary_need_code = "N1" },
  { row = 2, child_id = "c2", no_further_action = false },
  { row = 3, child_id = "c3", no_further_action = true },
  { row = 4, child_id = "c4" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_referral
WHERE no_further_action = FALSE AND primary_need_code IS NULL
