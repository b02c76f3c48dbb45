/*
message  = "an episode with a reason for its closure has the day of it"
severity = "warn"
source   = "DfE rule 8810, children in need census"
tables   = ["social_care_referral"]
fields   = ["closure_date", "closure_reason"]
apart_by = "child_id"

[[example]]
says = "A reason without a day is wrong"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", closure_date = 2025-05-02, closure_reason = "RC7" },
  { row = 2, child_id = "c2", closure_reason = "RC7" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_referral
WHERE closure_date IS NULL AND closure_reason IS NOT NULL
