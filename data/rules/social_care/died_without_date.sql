/*
message  = "a child whose episode was closed by death (RC2) has a date of death"
severity = "warn"
source   = "DfE rule 8585Q, children in need census"
tables   = ["social_care_referral", "social_care_person"]
fields   = ["closure_reason"]
apart_by = "child_id"

[[example]]
says = "RC2 with a date of death is right, without one it is wrong"
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", death_date = 2025-05-02 },
  { row = 2, child_id = "c2" },
]
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", closure_reason = "RC2" },
  { row = 2, child_id = "c2", closure_reason = "RC2" },
]
expect = [{ row = 2 }]
*/
SELECT referral.row
FROM submitted.social_care_referral AS referral
JOIN submitted.social_care_person AS person ON person.child_id = referral.child_id
WHERE upper(referral.closure_reason) = 'RC2' AND person.death_date IS NULL
