-- One row per challenge or recommendation of a safeguarding board. due_on is null where no day was
-- set; days_late counts from it, below nought for an answer before.
WITH raised AS (
    SELECT 'challenge' AS kind, challenge_key AS case_key, body_code, raised_on,
        by_agency, due_on, answered_on, outcome
    FROM staging.challenge
    UNION ALL
    SELECT 'recommendation' AS kind, recommendation_key AS case_key, body_code, raised_on,
        by_agency, due_on, answered_on, outcome
    FROM staging.recommendation
)

SELECT
    concat(raised.kind, '|', raised.case_key) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    raised.body_code,
    raised.kind,
    raised.raised_on,
    raised.by_agency,
    raised.due_on,
    raised.answered_on,
    date_diff('day', raised.due_on, raised.answered_on) AS days_late,
    raised.outcome
FROM raised
JOIN reference.body AS body ON body.body_code = raised.body_code AND body.body_type = 'lscb'
