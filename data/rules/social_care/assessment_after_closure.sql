/*
message  = "an assessment starts while an episode of the child is open"
severity = "warn"
source   = "DfE rule 8565, children in need census"
tables   = ["social_care_assessment", "social_care_referral"]
fields   = ["assessment_start_date"]
apart_by = "child_id"

[[example]]
says = "On the day of closure is right; a day later is wrong, unless another episode is open"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-01, closure_date = 2025-06-02 },
  { row = 2, child_id = "c2", referral_date = 2025-05-01, closure_date = 2025-06-02 },
  { row = 3, child_id = "c2", referral_date = 2025-06-03 },
]
given."submitted.social_care_assessment" = [
  { row = 1, child_id = "c1", assessment_start_date = 2025-06-02 },
  { row = 2, child_id = "c1", assessment_start_date = 2025-06-03 },
  { row = 3, child_id = "c2", assessment_start_date = 2025-06-03 },
]
expect = [{ row = 2 }]
*/
SELECT assessment.row
FROM submitted.social_care_assessment AS assessment
JOIN (
    SELECT child_id, min(referral_date) AS first_referral
    FROM submitted.social_care_referral
    GROUP BY child_id
) AS referred ON referred.child_id = assessment.child_id
WHERE assessment.assessment_start_date >= referred.first_referral
    AND NOT EXISTS (
        SELECT 1
        FROM submitted.social_care_referral AS referral
        WHERE referral.child_id = assessment.child_id
            AND referral.referral_date <= assessment.assessment_start_date
            AND (
                referral.closure_date IS NULL
                OR referral.closure_date >= assessment.assessment_start_date
            )
    )
