/*
message  = "an episode that is closed has a reason for it"
severity = "warn"
source   = "DfE rule 8805, children in need census"
tables   = ["social_care_referral"]
fields   = ["closure_reason"]
apart_by = "child_id"

[[example]]
says = "Closed without a reason is wrong"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", closure_date = 2025-05-02, closure_reason = "RC7" },
  { row = 2, child_id = "c2", closure_date = 2025-05-02 },
  { row = 3, child_id = "c3" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_referral
WHERE closure_date IS NOT NULL AND closure_reason IS NULL
