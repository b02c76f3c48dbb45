-- One row per child protection plan that began on a day that its sender covers, and board.
-- case_id numbers them by child: a date in a text would look like a date of birth.
-- is_repeat: the council counts an earlier plan of the child, or some council's records hold
-- one; null where neither is so and the council gives no number.
WITH plan AS (
    SELECT
        person_id,
        record_key,
        la_code,
        started_on,
        previous_plans,
        open_from,
        open_to,
        dense_rank() OVER (PARTITION BY record_key ORDER BY started_on) AS number
    FROM linked.covered_plan
),

started AS (
    SELECT DISTINCT person_id, record_key, la_code, started_on, previous_plans, number
    FROM plan
    WHERE started_on BETWEEN open_from AND open_to
),

earlier AS (
    SELECT DISTINCT started.record_key, started.started_on
    FROM started
    JOIN plan
        ON plan.person_id = started.person_id AND plan.started_on < started.started_on
)

SELECT
    concat(started.record_key, ':', CAST(started.number AS VARCHAR)) AS case_id,
    started.person_id,
    board.body_code,
    started.started_on,
    CASE
        WHEN started.previous_plans > 0 OR earlier.record_key IS NOT NULL THEN TRUE
        WHEN started.previous_plans = 0 THEN FALSE
    END AS is_repeat
FROM started
JOIN reference.council_board AS board
    ON board.la_code = started.la_code
    AND started.started_on BETWEEN board.valid_from AND board.valid_to
LEFT JOIN earlier
    ON earlier.record_key = started.record_key AND earlier.started_on = started.started_on
