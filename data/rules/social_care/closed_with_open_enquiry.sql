/*
message  = "an enquiry has led to an initial conference, or to none being required, by the time its episode is closed"
severity = "warn"
source   = "DfE rule 8868, children in need census"
tables   = ["social_care_enquiry", "social_care_referral", "social_care_conference"]
fields   = ["conference_not_required"]
apart_by = "child_id"

[[example]]
says = "Neither, though the episode is closed, is wrong; either of them is right; not every return says whether one is required"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-01, closure_date = 2025-06-02 },
  { row = 2, child_id = "c2", referral_date = 2025-05-01, closure_date = 2025-06-02 },
  { row = 3, child_id = "c3", referral_date = 2025-05-01 },
]
given."submitted.social_care_conference" = [{ row = 1, child_id = "c2", conference_date = 2025-05-20 }]
given."submitted.social_care_enquiry" = [
  { row = 1, child_id = "c1", enquiry_start_date = 2025-05-02, conference_not_required = true },
  { row = 2, child_id = "c1", enquiry_start_date = 2025-05-03, conference_not_required = false },
  { row = 3, child_id = "c2", enquiry_start_date = 2025-05-03, conference_not_required = false },
  { row = 4, child_id = "c3", enquiry_start_date = 2025-05-03, conference_not_required = false },
  { row = 5, child_id = "c1", enquiry_start_date = 2025-05-04 },
]
expect = [{ row = 2 }]
*/
SELECT enquiry.row
FROM submitted.social_care_enquiry AS enquiry
WHERE enquiry.conference_not_required = FALSE
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_referral AS referral
        WHERE referral.child_id = enquiry.child_id
            AND enquiry.enquiry_start_date
            BETWEEN referral.referral_date AND referral.closure_date
    )
    AND NOT EXISTS (
        SELECT 1
        FROM submitted.social_care_conference AS conference
        WHERE conference.child_id = enquiry.child_id
            AND conference.conference_date >= enquiry.enquiry_start_date
    )
