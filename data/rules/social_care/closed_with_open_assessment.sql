/*
message  = "an assessment is authorised by the time its episode is closed"
severity = "warn"
source   = "DfE rule 8867, children in need census"
tables   = ["social_care_assessment", "social_care_referral"]
fields   = ["assessment_authorised_date"]
apart_by = "child_id"

[[example]]
says = "Not authorised though the episode is closed is wrong; in an open episode it is right"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-01, closure_date = 2025-06-02 },
  { row = 2, child_id = "c2", referral_date = 2025-05-01 },
]
given."submitted.social_care_assessment" = [
  { row = 1, child_id = "c1", assessment_start_date = 2025-05-02, assessment_authorised_date = 2025-05-30 },
  { row = 2, child_id = "c1", assessment_start_date = 2025-05-03 },
  { row = 3, child_id = "c2", assessment_start_date = 2025-05-03 },
]
expect = [{ row = 2 }]
*/
SELECT assessment.row
FROM submitted.social_care_assessment AS assessment
WHERE assessment.assessment_authorised_date IS NULL
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_referral AS referral
        WHERE referral.child_id = assessment.child_id
            AND assessment.assessment_start_date
            BETWEEN referral.referral_date AND referral.closure_date
    )
