/*
message  = "an assessment starts on or after the day of a referral of the child"
severity = "warn"
source   = "DfE rule 1103, children in need census"
tables   = ["social_care_assessment", "social_care_referral"]
fields   = ["assessment_start_date"]
apart_by = "child_id"

[[example]]
says = "On the day of the referral is right; a day earlier is not; of a child without a referral nothing is said"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-02 },
  { row = 2, child_id = "c2", referral_date = 2025-05-02 },
]
given."submitted.social_care_assessment" = [
  { row = 1, child_id = "c1", assessment_start_date = 2025-05-02 },
  { row = 2, child_id = "c2", assessment_start_date = 2025-05-01 },
  { row = 3, child_id = "c3", assessment_start_date = 2025-05-01 },
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
WHERE assessment.assessment_start_date < referred.first_referral
