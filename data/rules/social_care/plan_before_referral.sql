/*
message  = "a protection plan starts on or after the day of a referral of the child"
severity = "warn"
source   = "DfE rule 1105, children in need census"
tables   = ["social_care_plan", "social_care_referral"]
fields   = ["plan_start_date"]
apart_by = "child_id"

[[example]]
says = "On the day of the referral is right; a day earlier is not"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-02 },
  { row = 2, child_id = "c2", referral_date = 2025-05-02 },
]
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-02 },
  { row = 2, child_id = "c2", plan_start_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT plan.row
FROM submitted.social_care_plan AS plan
JOIN (
    SELECT child_id, min(referral_date) AS first_referral
    FROM submitted.social_care_referral
    GROUP BY child_id
) AS referred ON referred.child_id = plan.child_id
WHERE plan.plan_start_date < referred.first_referral
