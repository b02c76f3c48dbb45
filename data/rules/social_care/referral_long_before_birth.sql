/*
message  = "a child is referred no more than 40 weeks before the date of birth, or the expected one"
severity = "warn"
source   = "DfE rule 8606, children in need census"
tables   = ["social_care_referral", "social_care_person"]
fields   = ["referral_date"]
apart_by = "child_id"

[standard.pregnancy]
value  = 280
unit   = "days"
source = "DfE rule 8606: 40 weeks"

[[example]]
says = "280 days before is right; 281 are not"
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", birth_date = 2026-01-06 },
  { row = 2, child_id = "c2", expected_birth_date = 2026-01-07 },
]
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-04-01 },
  { row = 2, child_id = "c2", referral_date = 2025-04-01 },
]
expect = [{ row = 2 }]
*/
SELECT referral.row
FROM submitted.social_care_referral AS referral
JOIN submitted.social_care_person AS person ON person.child_id = referral.child_id
WHERE date_diff(
    'day', referral.referral_date, coalesce(person.birth_date, person.expected_birth_date)
) > $pregnancy
