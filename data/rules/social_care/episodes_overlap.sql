/*
message  = "an episode starts when no other of the child is open"
severity = "warn"
source   = "DfE rule 8820, children in need census"
tables   = ["social_care_referral"]
fields   = ["referral_date"]
apart_by = "child_id"

[[example]]
says = "On the day on which the earlier one is closed is right; a day before is wrong"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-01, closure_date = 2025-06-02 },
  { row = 2, child_id = "c1", referral_date = 2025-06-02 },
  { row = 3, child_id = "c2", referral_date = 2025-05-01, closure_date = 2025-06-02 },
  { row = 4, child_id = "c2", referral_date = 2025-06-01 },
]
expect = [{ row = 4 }]
*/
SELECT later.row
FROM submitted.social_care_referral AS later
WHERE EXISTS (
    SELECT 1
    FROM submitted.social_care_referral AS earlier
    WHERE earlier.child_id = later.child_id
        AND earlier.referral_date < later.referral_date
        AND later.referral_date < earlier.closure_date
)
