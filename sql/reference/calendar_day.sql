-- One row per day from 2010 to 2035; working_day counts the working days up to and including it.
WITH day AS (
    SELECT CAST(listed.on_date AS DATE) AS on_date
    FROM (
        SELECT
            unnest(generate_series(DATE '2010-01-01', DATE '2035-12-31', INTERVAL 1 DAY))
                AS on_date
    ) AS listed
),

classed AS (
    -- 28 December 2009 was a Monday. Counted from it because DuckDB and Spark number the
    -- days of the week differently.
    SELECT
        day.on_date,
        date_diff('day', DATE '2009-12-28', day.on_date) % 7 < 5
        AND holiday.on_date IS NULL AS is_working_day
    FROM day
    LEFT JOIN (SELECT DISTINCT on_date FROM raw.bank_holiday) AS holiday
        ON holiday.on_date = day.on_date
)

SELECT
    on_date,
    is_working_day,
    CAST(sum(CASE WHEN is_working_day THEN 1 ELSE 0 END) OVER (ORDER BY on_date) AS INTEGER)
        AS working_day
FROM classed
