/*
message  = "a visit to a child on a plan is made on a day on which a plan of the child runs"
severity = "warn"
source   = "Standard Safeguarding Dataset, ssd_cp_visits: a visit belongs to a protection plan"
tables   = ["social_care_visit", "social_care_plan"]
fields   = ["visit_date"]
apart_by = "child_id"

[[example]]
says = "The first and the last day are right; the day after is wrong"
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-01, plan_end_date = 2025-06-02 },
]
given."submitted.social_care_visit" = [
  { row = 1, child_id = "c1", visit_date = 2025-05-01 },
  { row = 2, child_id = "c1", visit_date = 2025-06-02 },
  { row = 3, child_id = "c1", visit_date = 2025-06-03 },
]
expect = [{ row = 3 }]
*/
SELECT visit.row
FROM submitted.social_care_visit AS visit
WHERE NOT EXISTS (
    SELECT 1
    FROM submitted.social_care_plan AS plan
    WHERE plan.child_id = visit.child_id
        AND plan.plan_start_date <= visit.visit_date
        AND (plan.plan_end_date IS NULL OR plan.plan_end_date >= visit.visit_date)
)
