/*
message  = "a protection plan follows a referral that led to further action"
severity = "warn"
source   = "DfE rule 8832, children in need census"
tables   = ["social_care_plan", "social_care_referral"]
fields   = ["plan_start_date"]
apart_by = "child_id"

[[example]]
says = "Wrong if every referral of the child up to its start led to no further action"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-01, no_further_action = true },
  { row = 2, child_id = "c2", referral_date = 2025-05-01, no_further_action = true },
  { row = 3, child_id = "c2", referral_date = 2025-05-08, no_further_action = false },
]
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-09 },
  { row = 2, child_id = "c2", plan_start_date = 2025-05-09 },
]
expect = [{ row = 1 }]
*/
SELECT plan.row
FROM submitted.social_care_plan AS plan
JOIN (
    SELECT
        child_id,
        min(referral_date) AS first_referral,
        min(referral_date) FILTER (WHERE no_further_action IS DISTINCT FROM TRUE)
            AS first_action
    FROM submitted.social_care_referral
    GROUP BY child_id
) AS referred ON referred.child_id = plan.child_id
WHERE referred.first_referral <= plan.plan_start_date
    AND (referred.first_action IS NULL OR referred.first_action > plan.plan_start_date)
