/*
message  = "a referral says whether it led to no further action"
severity = "warn"
source   = "DfE rule 8568, children in need census"
tables   = ["social_care_referral"]
fields   = ["no_further_action"]
apart_by = "child_id"

[[example]]
says = "Yes and no are right, blank is wrong"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", no_further_action = false },
  { row = 2, child_id = "c2" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_referral
WHERE no_further_action IS NULL
