/*
message  = "a protection plan has ended by the day on which the child's last episode is closed"
severity = "warn"
source   = "DfE rule 8565, children in need census"
tables   = ["social_care_plan", "social_care_referral"]
fields   = ["plan_end_date"]
apart_by = "child_id"

[[example]]
says = "Ending on the day of closure is right; a day later, or not at all, is wrong unless an episode is open"
given."submitted.social_care_referral" = [
  { row = 1, child_id = "c1", referral_date = 2025-05-01, closure_date = 2025-06-02 },
  { row = 2, child_id = "c2", referral_date = 2025-05-01, closure_date = 2025-06-02 },
  { row = 3, child_id = "c2", referral_date = 2025-06-03 },
]
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-08, plan_end_date = 2025-06-02 },
  { row = 2, child_id = "c1", plan_start_date = 2025-05-09, plan_end_date = 2025-06-03 },
  { row = 3, child_id = "c1", plan_start_date = 2025-05-10 },
  { row = 4, child_id = "c2", plan_start_date = 2025-05-10 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT plan.row
FROM submitted.social_care_plan AS plan
JOIN (
    SELECT
        child_id,
        max(closure_date) AS last_closure,
        count(*) FILTER (WHERE closure_date IS NULL) AS open_episodes
    FROM submitted.social_care_referral
    GROUP BY child_id
) AS closed ON closed.child_id = plan.child_id
WHERE closed.open_episodes = 0
    AND plan.plan_start_date <= closed.last_closure
    AND (plan.plan_end_date IS NULL OR plan.plan_end_date > closed.last_closure)
