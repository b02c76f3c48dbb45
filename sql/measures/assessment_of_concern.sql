-- One row per first assessment or review that a youth offending team completed with high or very
-- high concern for the child's safety and wellbeing, and body. planned_in_working_days: when the first plan for it
-- came, counted from its completion, of those from its first day on; null where there was none.
-- is_plan_logged: had there been one, the team's records would show.
WITH concern AS (
    SELECT *
    FROM linked.timed_assessment
    WHERE safety_wellbeing IN ('high', 'very high') AND kind IN ('initial', 'review')
),

planned AS (
    SELECT
        concern.assessment_key,
        min(plan.working_day - concern.working_day) AS working_days,
        count(*) FILTER (WHERE plan.planned_on IS NULL) AS undated
    FROM concern
    JOIN linked.yot_plan AS plan
        ON plan.record_key = concern.record_key
        AND plan.kind IN ('vulnerability management', 'pathways and planning')
        AND coalesce(plan.planned_on >= coalesce(concern.started_on, concern.completed_on), TRUE)
    GROUP BY concern.assessment_key
),

-- The day on which the records sent could last have been too early to tell.
logged AS (
    SELECT
        covered.place_code,
        CAST(covered.on_date - allowance.days * INTERVAL 1 DAY AS DATE) AS completed_on
    FROM reference.covered_day AS covered
    JOIN reference.logging_allowance AS allowance ON allowance.kind = covered.kind
    WHERE covered.agency = 'yot' AND covered.kind = 'yot_plan'
)

SELECT
    concern.assessment_key AS case_id,
    concern.person_id,
    body.body_code,
    concern.completed_on,
    planned.working_days AS planned_in_working_days,
    logged.completed_on IS NOT NULL AND coalesce(planned.undated, 0) = 0 AS is_plan_logged
FROM concern
JOIN linked.record_body AS body
    ON body.record_key = concern.record_key
    AND concern.completed_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN planned ON planned.assessment_key = concern.assessment_key
LEFT JOIN logged
    ON logged.place_code = concern.yot_code AND logged.completed_on = concern.completed_on
