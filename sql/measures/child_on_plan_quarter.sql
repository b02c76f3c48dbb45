-- One row per child, board and quarter in which the child was on a plan of one of the board's
-- councils, judged on the last such day of the quarter.
WITH last_day AS (
    SELECT
        plan.person_id,
        plan.la_code,
        max(least(plan.open_to, quarter.period_end)) AS on_date
    FROM reference.period AS quarter
    JOIN linked.covered_plan AS plan
        ON plan.open_from <= quarter.period_end AND plan.open_to >= quarter.period_start
    WHERE quarter.period_type = 'quarter'
    GROUP BY plan.person_id, plan.la_code, quarter.period_start
),

known AS (
    SELECT DISTINCT last_day.person_id, last_day.on_date
    FROM last_day
    JOIN linked.connection AS connection ON connection.child_id = last_day.person_id
    JOIN linked.covered_order AS probation_order
        ON probation_order.person_id = connection.adult_id
        AND last_day.on_date BETWEEN probation_order.open_from AND probation_order.open_to
),

covered AS (
    SELECT DISTINCT council_region.la_code, covered_day.on_date
    FROM reference.council_region AS council_region
    JOIN reference.covered_day AS covered_day ON covered_day.place_code = council_region.region_code
    WHERE covered_day.agency = 'probation' AND covered_day.kind = 'probation_order'
)

SELECT
    last_day.person_id,
    board.body_code,
    last_day.on_date,
    bool_or(
        CASE WHEN covered.on_date IS NOT NULL THEN known.person_id IS NOT NULL END
    ) AS is_known_to_probation
FROM last_day
JOIN reference.council_board AS board
    ON board.la_code = last_day.la_code
    AND last_day.on_date BETWEEN board.valid_from AND board.valid_to
LEFT JOIN known ON known.person_id = last_day.person_id AND known.on_date = last_day.on_date
LEFT JOIN covered ON covered.la_code = last_day.la_code AND covered.on_date = last_day.on_date
GROUP BY last_day.person_id, board.body_code, last_day.on_date
