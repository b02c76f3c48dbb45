-- One row per need of a child that a youth offending team found when it assessed, at whatever
-- level, and body. case_id numbers the child's needs: a date in a text would look like a date of
-- birth. attended_in_days, treated_in_days: null where no such day is written down; sent_for_days:
-- for how long after the assessment the submission that holds it tells, null if none is complete.
WITH sent AS (
    SELECT
        need.record_key,
        need.need,
        need.assessed_on,
        max(coverage.period_end) AS sent_until
    FROM linked.need AS need
    JOIN reference.coverage AS coverage
        ON coverage.agency = 'yot'
        AND coverage.kind = 'yot_need'
        AND coverage.place_code = need.yot_code
        AND need.assessed_on BETWEEN coverage.period_start AND coverage.period_end
    GROUP BY need.record_key, need.need, need.assessed_on
),

found AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY record_key, need ORDER BY assessed_on) AS number_of_child
    FROM linked.need
    WHERE level > 0
)

SELECT
    concat(found.record_key, ':', found.need, ':', CAST(found.number_of_child AS VARCHAR))
        AS case_id,
    found.person_id,
    body.body_code,
    found.need,
    found.assessed_on,
    found.is_assessed_fully,
    date_diff('day', found.assessed_on, found.attended_on) AS attended_in_days,
    date_diff('day', found.assessed_on, found.treated_on) AS treated_in_days,
    date_diff('day', found.assessed_on, sent.sent_until) AS sent_for_days
FROM found
JOIN linked.record_body AS body
    ON body.record_key = found.record_key
    AND found.assessed_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN sent
    ON sent.record_key = found.record_key
    AND sent.need = found.need
    AND sent.assessed_on = found.assessed_on
