-- One row per child, body and quarter in which a youth offending team worked with the child,
-- judged on the last such day of the quarter.
WITH last_day AS (
    SELECT
        intervention.record_key,
        intervention.person_id,
        max(least(intervention.open_to, quarter.period_end)) AS on_date
    FROM reference.period AS quarter
    JOIN linked.covered_intervention AS intervention
        ON intervention.open_from <= quarter.period_end
        AND intervention.open_to >= quarter.period_start
    WHERE quarter.period_type = 'quarter'
    GROUP BY intervention.record_key, intervention.person_id, quarter.period_start
),

known AS (
    SELECT last_day.person_id, last_day.on_date
    FROM last_day
    JOIN linked.covered_plan AS plan
        ON plan.person_id = last_day.person_id
        AND last_day.on_date BETWEEN plan.open_from AND plan.open_to
    UNION
    SELECT last_day.person_id, last_day.on_date
    FROM last_day
    JOIN linked.episode AS episode
        ON episode.person_id = last_day.person_id
        AND last_day.on_date BETWEEN episode.open_from AND episode.open_to
    UNION
    SELECT last_day.person_id, last_day.on_date
    FROM last_day
    JOIN linked.looked_after AS looked_after
        ON looked_after.person_id = last_day.person_id
        AND last_day.on_date BETWEEN looked_after.open_from AND looked_after.open_to
),

on_plan AS (
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
        CASE WHEN covered.on_date IS NOT NULL THEN known.person_id IS NOT NULL END
    ) AS is_known_to_social_care,
    bool_or(
        CASE WHEN plans_covered.on_date IS NOT NULL THEN on_plan.person_id IS NOT NULL END
    ) AS is_on_plan
FROM last_day
JOIN linked.record_body AS body
    ON body.record_key = last_day.record_key
    AND last_day.on_date BETWEEN body.valid_from AND body.valid_to
LEFT JOIN linked.record_council AS home ON home.record_key = last_day.record_key
LEFT JOIN known ON known.person_id = last_day.person_id AND known.on_date = last_day.on_date
LEFT JOIN reference.covered_day AS covered
    ON covered.agency = 'social_care'
    AND covered.kind = 'social_care_referral'
    AND covered.place_code = home.la_code
    AND covered.on_date = last_day.on_date
LEFT JOIN on_plan
    ON on_plan.person_id = last_day.person_id AND on_plan.on_date = last_day.on_date
LEFT JOIN reference.covered_day AS plans_covered
    ON plans_covered.agency = 'social_care'
    AND plans_covered.kind = 'social_care_plan'
    AND plans_covered.place_code = home.la_code
    AND plans_covered.on_date = last_day.on_date
GROUP BY last_day.person_id, body.body_code, last_day.on_date
