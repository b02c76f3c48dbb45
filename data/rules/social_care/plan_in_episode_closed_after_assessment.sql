/*
message  = "an episode closed after assessment (RC8) holds no protection plan"
severity = "warn"
source   = "DfE rule 2990, children in need census"
tables   = ["social_care_referral", "social_care_plan"]
fields   = ["closure_reason"]
apart_by = "child_id"

[[example]]
says = "A plan that started within the episode is wrong; one before it is another's"
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-04-30 },
  { row = 2, child_id = "c2", plan_start_date = 2025-05-01 },
]
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-01, closure_date = 2025-06-02, closure_reason = "RC8" },
  { row = 2, child_id = "c2", referral_date = 2025-05-01, closure_date = 2025-06-02, closure_reason = "RC8" },
]
expect = [{ row = 2 }]
*/
SELECT referral.row
FROM submitted.social_care_referral AS referral
WHERE upper(referral.closure_reason) = 'RC8'
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_plan AS plan
        WHERE plan.child_id = referral.child_id
            AND plan.plan_start_date BETWEEN referral.referral_date AND referral.closure_date
    )
