-- One row per child, body and quarter in which a child of a youth offending team was on remand
-- or under sentence in custody, judged on the last such day of the quarter: whether the child was
-- on a child protection plan; null where the home council's plans are not covered.
WITH last_day AS (
    SELECT
        held.record_key,
        held.person_id,
        max(least(held.open_to, quarter.period_end)) AS on_date
    FROM reference.period AS quarter
    JOIN linked.covered_custody AS held
        ON held.open_from <= quarter.period_end AND held.open_to >= quarter.period_start
    WHERE quarter.period_type = 'quarter'
    GROUP BY held.record_key, held.person_id, quarter.period_start
),

planned AS (
    SELECT DISTINCT last_day.person_id, last_day.on_date
    FROM last_day
    JOIN linked.covered_plan AS plan
        ON plan.person_id = last_day.person_id
        AND last_day.on_date BETWEEN plan.open_from AND plan.open_to
)

SELECT
    last_day.person_id,
    body.body_code,
    last_day.on_date,
    bool_or(
        CASE WHEN covered.on_date IS NOT NULL THEN planned.person_id IS NOT NULL END
    ) AS is_on_plan
FROM last_day
JOIN linked.record_body AS body
    ON body.record_key = last_day.record_key
    AND last_day.on_date BETWEEN body.valid_from AND body.valid_to
LEFT JOIN linked.record_council AS home ON home.record_key = last_day.record_key
LEFT JOIN planned
    ON planned.person_id = last_day.person_id AND planned.on_date = last_day.on_date
LEFT JOIN reference.covered_day AS covered
    ON covered.agency = 'social_care'
    AND covered.kind = 'social_care_plan'
    AND covered.place_code = home.la_code
    AND covered.on_date = last_day.on_date
GROUP BY last_day.person_id, body.body_code, last_day.on_date
