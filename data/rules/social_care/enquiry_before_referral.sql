/*
message  = "a section 47 enquiry starts on or after the day of a referral of the child"
severity = "warn"
source   = "DfE rule 2889, children in need census"
tables   = ["social_care_enquiry", "social_care_referral"]
fields   = ["enquiry_start_date"]
apart_by = "child_id"

[[example]]
says = "On the day of the referral is right; a day earlier is not"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-02 },
  { row = 2, child_id = "c2", referral_date = 2025-05-02 },
]
given."submitted.social_care_enquiry" = [
  { row = 1, child_id = "c1", enquiry_start_date = 2025-05-02 },
  { row = 2, child_id = "c2", enquiry_start_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT enquiry.row
FROM submitted.social_care_enquiry AS enquiry
JOIN (
    SELECT child_id, min(referral_date) AS first_referral
    FROM submitted.social_care_referral
    GROUP BY child_id
) AS referred ON referred.child_id = enquiry.child_id
WHERE enquiry.enquiry_start_date < referred.first_referral
