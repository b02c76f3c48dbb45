-- One row per agency, place, kind of record or event, and day that a submission covers completely.
SELECT DISTINCT
    listed.agency,
    listed.place_code,
    listed.kind,
    CAST(listed.on_date AS DATE) AS on_date
FROM (
    SELECT
        agency,
        place_code,
        kind,
        unnest(generate_series(period_start, period_end, INTERVAL 1 DAY)) AS on_date
    FROM raw.coverage
    WHERE covered = 'complete'
) AS listed
