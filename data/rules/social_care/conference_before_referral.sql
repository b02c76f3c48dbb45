/*
message  = "an initial conference is held on or after the day of a referral of the child"
severity = "warn"
source   = "DfE rule 1104, children in need census"
tables   = ["social_care_conference", "social_care_referral"]
fields   = ["conference_date"]
apart_by = "child_id"

[[example]]
says = "On the day of the referral is right; a day earlier is not"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-02 },
  { row = 2, child_id = "c2", referral_date = 2025-05-02 },
]
given."submitted.social_care_conference" = [
  { row = 1, child_id = "c1", conference_date = 2025-05-02 },
  { row = 2, child_id = "c2", conference_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT conference.row
FROM submitted.social_care_conference AS conference
JOIN (
    SELECT child_id, min(referral_date) AS first_referral
    FROM submitted.social_care_referral
    GROUP BY child_id
) AS referred ON referred.child_id = conference.child_id
WHERE conference.conference_date < referred.first_referral
