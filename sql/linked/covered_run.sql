-- One row per agency, place, kind of record or event, and unbroken run of days that submissions
-- cover completely.
WITH numbered AS (
    SELECT
        agency,
        place_code,
        kind,
        on_date,
        date_diff('day', DATE '2000-01-01', on_date)
        - row_number() OVER (PARTITION BY agency, place_code, kind ORDER BY on_date) AS run
    FROM reference.covered_day
)

SELECT
    agency,
    place_code,
    kind,
    min(on_date) AS first_day,
    max(on_date) AS last_day
FROM numbered
GROUP BY agency, place_code, kind, run
