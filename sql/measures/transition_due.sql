-- One row per assessment in the last half-year before a child of a youth offending team turns 18 that
-- found a need of mental health of medium or more, and body. A birthday is known as its month, of
-- which the first day counts. has_transition: the move to adult services was planned, as written
-- down from half a year before the assessment to a quarter after; null where nothing was written.
WITH near_eighteen AS (
    SELECT
        need.record_key,
        need.person_id,
        need.assessed_on,
        childhood.days,
        row_number() OVER (PARTITION BY need.record_key ORDER BY need.assessed_on)
            AS number_of_child
    FROM linked.need AS need
    JOIN staging.described_person AS person ON person.record_key = need.record_key
    JOIN reference.written_within AS childhood ON childhood.what = 'last_half_year_of_childhood'
    WHERE need.need = 'emotional_mental_health'
        AND need.level >= 2
        AND date_diff(
            'day',
            need.assessed_on,
            make_date(year(person.birth_month) + 18, month(person.birth_month), 1)
        ) BETWEEN 0 AND childhood.days
),

planned AS (
    SELECT
        due.record_key,
        due.assessed_on,
        bool_or(lived.has_transition) AS has_transition
    FROM near_eighteen AS due
    JOIN reference.written_within AS written ON written.what = 'transition'
    JOIN linked.circumstance AS lived
        ON lived.record_key = due.record_key
        AND lived.on_date BETWEEN CAST(due.assessed_on - due.days * INTERVAL 1 DAY AS DATE)
        AND CAST(due.assessed_on + written.days * INTERVAL 1 DAY AS DATE)
    GROUP BY due.record_key, due.assessed_on
)

SELECT
    concat(due.record_key, ':', CAST(due.number_of_child AS VARCHAR)) AS case_id,
    due.person_id,
    body.body_code,
    due.assessed_on,
    planned.has_transition
FROM near_eighteen AS due
JOIN linked.record_body AS body
    ON body.record_key = due.record_key
    AND due.assessed_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN planned
    ON planned.record_key = due.record_key AND planned.assessed_on = due.assessed_on
