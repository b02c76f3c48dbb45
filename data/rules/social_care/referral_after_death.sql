/*
message  = "a child is not referred after the date of death"
severity = "warn"
source   = "DfE rule 8555, children in need census"
tables   = ["social_care_referral", "social_care_person"]
fields   = ["referral_date"]
apart_by = "child_id"

[[example]]
says = "On the day of death is right; a day later is wrong"
given."submitted.social_care_person" = [{ row = 1, child_id = "c1", death_date = 2025-05-02 }]
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-02 },
  { row = 2, child_id = "c1", referral_date = 2025-05-03 },
]
expect = [{ row = 2 }]
*/
SELECT referral.row
FROM submitted.social_care_referral AS referral
JOIN submitted.social_care_person AS person ON person.child_id = referral.child_id
WHERE person.death_date < referral.referral_date
