/*
message  = "a protection plan that starts in the period starts on the day of an initial conference of the child"
severity = "warn"
source   = "DfE rule 2885, children in need census"
tables   = ["social_care_plan", "social_care_conference"]
fields   = ["plan_start_date"]
apart_by = "child_id"

[[example]]
says = "Another day, or no conference, is wrong; what started before the period is left alone"
given."submitted.submission" = [{ period_start = 2025-04-01, period_end = 2026-03-31 }]
given."submitted.social_care_conference" = [
  { row = 1, child_id = "c1", conference_date = 2025-05-01 },
  { row = 2, child_id = "c2", conference_date = 2025-05-01 },
]
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-01 },
  { row = 2, child_id = "c2", plan_start_date = 2025-05-02 },
  { row = 3, child_id = "c3", plan_start_date = 2025-03-31 },
  { row = 4, child_id = "c4", plan_start_date = 2025-04-01 },
]
expect = [{ row = 2 }, { row = 4 }]
*/
SELECT plan.row
FROM submitted.social_care_plan AS plan
CROSS JOIN submitted.submission AS submission
WHERE plan.plan_start_date BETWEEN submission.period_start AND submission.period_end
    AND NOT EXISTS (
        SELECT 1
        FROM submitted.social_care_conference AS conference
        WHERE conference.child_id = plan.child_id
            AND conference.conference_date = plan.plan_start_date
    )
