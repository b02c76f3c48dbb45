-- One row per time on remand or under sentence in custody that began on a day that the youth
-- offending team covers, and body. information_sent_in_days: to the place that holds the child; null
-- where no day is recorded. is_sending_logged: had it been sent, the team's records would show. The
-- times of a child are numbered, since a day written out in an id tells more than the case needs.
WITH keeps_days AS (
    SELECT coverage.place_code, coverage.period_start, coverage.period_end
    FROM reference.coverage AS coverage
    JOIN staging.yot_custody AS held
        ON held.yot_code = coverage.place_code
        AND held.started_on BETWEEN coverage.period_start AND coverage.period_end
    WHERE coverage.agency = 'yot'
        AND coverage.kind = 'yot_custody'
        AND held.information_sent_on IS NOT NULL
    GROUP BY coverage.place_code, coverage.period_start, coverage.period_end
),

held AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY record_key ORDER BY held_from) AS number_of_child
    FROM staging.yot_custody
    WHERE kind IN ('remand', 'sentence')
),

logged AS (
    SELECT DISTINCT held.record_key, held.number_of_child
    FROM held
    JOIN reference.logging_allowance AS allowance ON allowance.kind = 'yot_custody'
    JOIN keeps_days
        ON keeps_days.place_code = held.yot_code
        AND keeps_days.period_start <= held.started_on
        AND keeps_days.period_end >= CAST(held.started_on + allowance.days * INTERVAL 1 DAY AS DATE)
)

SELECT
    concat(held.record_key, ':', CAST(held.number_of_child AS VARCHAR)) AS case_id,
    coalesce(link.person_id, held.record_key) AS person_id,
    body.body_code,
    held.started_on,
    date_diff('day', held.started_on, held.information_sent_on) AS information_sent_in_days,
    logged.record_key IS NOT NULL AS is_sending_logged,
    held.strip_searches,
    held.is_strip_search_assessed
FROM held
JOIN reference.covered_day AS covered
    ON covered.agency = 'yot'
    AND covered.kind = 'yot_custody'
    AND covered.place_code = held.yot_code
    AND covered.on_date = held.started_on
JOIN linked.record_body AS body
    ON body.record_key = held.record_key
    AND held.started_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN staging.person_link AS link ON link.record_key = held.record_key
LEFT JOIN logged
    ON logged.record_key = held.record_key AND logged.number_of_child = held.number_of_child
