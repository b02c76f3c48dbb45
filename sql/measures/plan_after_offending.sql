-- One row per intervention of a youth offending team that began while the child was on a protection
-- plan, by any council's records, and body; judged half a year later: whether the child was on none
-- then; null where the home council's plans are not covered on that day.
WITH judged AS (
    SELECT DISTINCT
        work.work_key,
        work.record_key,
        work.person_id,
        work.started_on,
        CAST(work.started_on + written.days * INTERVAL 1 DAY AS DATE) AS on_date
    FROM linked.opened_work AS work
    JOIN reference.written_within AS written ON written.what = 'outcome_of_plan'
    JOIN linked.covered_plan AS plan
        ON plan.person_id = work.person_id
        AND work.started_on BETWEEN plan.open_from AND plan.open_to
    WHERE work.agency = 'yot'
),

planned AS (
    SELECT DISTINCT judged.work_key
    FROM judged
    JOIN linked.covered_plan AS plan
        ON plan.person_id = judged.person_id
        AND judged.on_date BETWEEN plan.open_from AND plan.open_to
)

SELECT
    judged.work_key AS case_id,
    judged.person_id,
    body.body_code,
    judged.started_on,
    bool_or(
        CASE WHEN covered.on_date IS NOT NULL THEN planned.work_key IS NULL END
    ) AS is_off_plan
FROM judged
JOIN linked.record_body AS body
    ON body.record_key = judged.record_key
    AND judged.started_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN linked.record_council AS home ON home.record_key = judged.record_key
LEFT JOIN planned ON planned.work_key = judged.work_key
LEFT JOIN reference.covered_day AS covered
    ON covered.agency = 'social_care'
    AND covered.kind = 'social_care_plan'
    AND covered.place_code = home.la_code
    AND covered.on_date = judged.on_date
GROUP BY judged.work_key, judged.person_id, body.body_code, judged.started_on
