-- One row per plan of a youth offending team, and body. shared_in_working_days is null where no
-- day of sharing with the parents is recorded; is_sharing_logged: had it been shared, the team's
-- records would show. planned_on is null for an undated plan.
WITH keeps_days AS (
    SELECT coverage.place_code, coverage.period_start, coverage.period_end
    FROM reference.coverage AS coverage
    JOIN linked.yot_plan AS plan
        ON plan.yot_code = coverage.place_code
        AND plan.planned_on BETWEEN coverage.period_start AND coverage.period_end
    WHERE coverage.agency = 'yot'
        AND coverage.kind = 'yot_plan'
        AND plan.shared_working_day IS NOT NULL
    GROUP BY coverage.place_code, coverage.period_start, coverage.period_end
),

logged AS (
    SELECT DISTINCT plan.plan_key
    FROM linked.yot_plan AS plan
    JOIN keeps_days
        ON keeps_days.place_code = plan.yot_code
        AND keeps_days.period_start <= plan.planned_on
    JOIN reference.logging_allowance AS allowance ON allowance.kind = 'yot_plan'
    WHERE CAST(plan.planned_on + allowance.days * INTERVAL 1 DAY AS DATE) <= keeps_days.period_end
)

SELECT
    plan.plan_key AS case_id,
    plan.person_id,
    body.body_code,
    plan.planned_on,
    plan.is_with_parents,
    plan.shared_working_day - plan.working_day AS shared_in_working_days,
    logged.plan_key IS NOT NULL AS is_sharing_logged
FROM linked.yot_plan AS plan
JOIN linked.record_body AS body
    ON body.record_key = plan.record_key
    AND coalesce(plan.planned_on, body.valid_to) BETWEEN body.valid_from AND body.valid_to
LEFT JOIN logged ON logged.plan_key = plan.plan_key
