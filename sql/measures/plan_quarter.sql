-- One row per child protection plan open on a quarter's last day, and board. A stretch without
-- a review begins with the plan, with a review, or, where the plan is older than the records of
-- reviews, with those. Begun months count whole: a day more than three months are 4 months;
-- months_open and months_of_records, for how long reviews are covered without a break, count
-- ended ones. months_to_first_review is null where the plan is older than the records,
-- most_months_between_reviews where there was no later stretch; all three where the day is not
-- covered.
WITH numbered AS (
    SELECT
        person_id,
        record_key,
        la_code,
        started_on,
        open_from,
        open_to,
        dense_rank() OVER (PARTITION BY record_key ORDER BY started_on) AS number
    FROM linked.covered_plan
),

open_plan AS (
    SELECT DISTINCT
        plan.record_key,
        plan.person_id,
        plan.la_code,
        plan.started_on,
        plan.number,
        quarter.period_end AS on_date,
        covered.first_day
    FROM reference.period AS quarter
    JOIN numbered AS plan
        ON quarter.period_end BETWEEN plan.open_from AND plan.open_to
    LEFT JOIN linked.covered_run AS covered
        ON covered.agency = 'social_care'
        AND covered.kind = 'social_care_review'
        AND covered.place_code = plan.la_code
        AND quarter.period_end BETWEEN covered.first_day AND covered.last_day
    WHERE quarter.period_type = 'quarter'
),

edge AS (
    SELECT
        record_key,
        started_on,
        on_date,
        greatest(started_on, first_day) AS edge_on
    FROM open_plan
    WHERE first_day IS NOT NULL
    UNION
    SELECT open_plan.record_key, open_plan.started_on, open_plan.on_date, review.held_on AS edge_on
    FROM open_plan
    JOIN staging.social_care_review AS review
        ON review.record_key = open_plan.record_key
        AND review.held_on > greatest(open_plan.started_on, open_plan.first_day)
        AND review.held_on <= open_plan.on_date
    WHERE open_plan.first_day IS NOT NULL
    UNION
    SELECT record_key, started_on, on_date, on_date AS edge_on
    FROM open_plan
    WHERE first_day IS NOT NULL
),

stretch AS (
    SELECT
        record_key,
        started_on,
        on_date,
        lag(edge_on)
            OVER (PARTITION BY record_key, started_on, on_date ORDER BY edge_on) AS from_on,
        edge_on AS to_on
    FROM edge
),

longest AS (
    SELECT
        record_key,
        started_on,
        on_date,
        max(months) FILTER (WHERE from_on = started_on) AS to_first,
        max(months) FILTER (WHERE from_on > started_on) AS between_reviews
    FROM (
        SELECT
            record_key,
            started_on,
            on_date,
            from_on,
            12 * (year(to_on) - year(from_on)) + month(to_on) - month(from_on)
            + CASE WHEN day(to_on) > day(from_on) THEN 1 ELSE 0 END AS months
        FROM stretch
        WHERE from_on IS NOT NULL
    ) AS measured
    GROUP BY record_key, started_on, on_date
)

SELECT
    concat(open_plan.record_key, ':', CAST(open_plan.number AS VARCHAR)) AS case_id,
    open_plan.person_id,
    board.body_code,
    open_plan.on_date,
    -- A quarter's last day is its month's last, so that no day is left to come in that month.
    12 * (year(open_plan.on_date) - year(open_plan.started_on))
    + month(open_plan.on_date) - month(open_plan.started_on) AS months_open,
    longest.to_first AS months_to_first_review,
    longest.between_reviews AS most_months_between_reviews,
    12 * (year(open_plan.on_date) - year(open_plan.first_day))
    + month(open_plan.on_date) - month(open_plan.first_day) AS months_of_records
FROM open_plan
JOIN reference.council_board AS board
    ON board.la_code = open_plan.la_code
    AND open_plan.on_date BETWEEN board.valid_from AND board.valid_to
LEFT JOIN longest
    ON longest.record_key = open_plan.record_key
    AND longest.started_on = open_plan.started_on
    AND longest.on_date = open_plan.on_date
