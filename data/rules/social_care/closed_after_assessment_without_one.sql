/*
message  = "an episode closed after assessment (RC8, RC9) has an assessment"
severity = "warn"
source   = "DfE rule 8825Q, children in need census"
tables   = ["social_care_referral", "social_care_assessment"]
fields   = ["closure_reason"]
apart_by = "child_id"

[[example]]
says = "RC8 without an assessment within the episode is wrong; RC7 is not"
given."submitted.social_care_assessment" = [
  { row = 1, child_id = "c1", assessment_start_date = 2025-05-10 },
  { row = 2, child_id = "c2", assessment_start_date = 2025-04-10 },
]
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-01, closure_date = 2025-06-02, closure_reason = "RC8" },
  { row = 2, child_id = "c2", referral_date = 2025-05-01, closure_date = 2025-06-02, closure_reason = "RC8" },
  { row = 3, child_id = "c3", referral_date = 2025-05-01, closure_date = 2025-06-02, closure_reason = "RC7" },
]
expect = [{ row = 2 }]
*/
SELECT referral.row
FROM submitted.social_care_referral AS referral
WHERE upper(referral.closure_reason) IN ('RC8', 'RC9')
    AND NOT EXISTS (
        SELECT 1
        FROM submitted.social_care_assessment AS assessment
        WHERE assessment.child_id = referral.child_id
            AND assessment.assessment_start_date
            BETWEEN referral.referral_date AND referral.closure_date
    )
