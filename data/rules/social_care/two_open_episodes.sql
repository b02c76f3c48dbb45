/*
message  = "a child has one open episode: the earlier is closed"
severity = "warn"
source   = "DfE rule 8815, children in need census"
tables   = ["social_care_referral"]
fields   = ["closure_date"]
apart_by = "child_id"

[[example]]
says = "The earlier of two open ones is wrong; the same day from two returns is one; no further action opens none"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-01 },
  { row = 2, child_id = "c1", referral_date = 2025-06-01 },
  { row = 3, child_id = "c2", referral_date = 2025-05-01 },
  { row = 4, child_id = "c2", referral_date = 2025-05-01 },
  { row = 5, child_id = "c3", referral_date = 2025-05-01, no_further_action = true },
  { row = 6, child_id = "c3", referral_date = 2025-06-01 },
]
expect = [{ row = 1 }]
*/
SELECT earlier.row
FROM submitted.social_care_referral AS earlier
WHERE earlier.closure_date IS NULL
    AND earlier.no_further_action IS DISTINCT FROM TRUE
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_referral AS later
        WHERE later.child_id = earlier.child_id
            AND later.referral_date > earlier.referral_date
            AND later.closure_date IS NULL
            AND later.no_further_action IS DISTINCT FROM TRUE
    )
