-- One row per body, place that sends for it, financial year, and table or kind of event that any
-- place of the agency sends. rows_read, rows_accepted, rows_quarantined and made_on (the latest
-- file's) are null for what was not supplied, and for kinds of event, which are no table. due_on and
-- days_late are of the place's whole return of the year; days_late is null if nothing came.
WITH place AS (
    SELECT DISTINCT body_code, agency, unnest(place_codes) AS place_code
    FROM reference.body_supply
),

file AS (
    SELECT
        agency,
        place_code,
        make_date(year(period_start) - CASE WHEN month(period_start) < 4 THEN 1 ELSE 0 END, 4, 1)
            AS period_start,
        table_name,
        CAST(sum(rows_read) AS BIGINT) AS rows_read,
        CAST(sum(rows_accepted) AS BIGINT) AS rows_accepted,
        CAST(sum(rows_quarantined) AS BIGINT) AS rows_quarantined,
        max(made_on) AS made_on
    FROM staging.submitted_table
    GROUP BY 1, 2, 3, 4
),

covered AS (
    SELECT DISTINCT
        agency,
        place_code,
        make_date(year(on_date) - CASE WHEN month(on_date) < 4 THEN 1 ELSE 0 END, 4, 1)
            AS period_start,
        kind AS table_name
    FROM reference.covered_day
),

wanted AS (
    SELECT agency, period_start, table_name
    FROM file
    UNION
    SELECT agency, period_start, table_name
    FROM covered
    UNION
    -- Where no place of an agency sent anything for a year, its people at least are missed.
    SELECT due.agency, due.period_start, concat(due.agency, '_person') AS table_name
    FROM reference.return_due AS due
    WHERE NOT EXISTS (
        SELECT 1
        FROM file
        WHERE file.agency = due.agency AND file.period_start = due.period_start
    )
)

SELECT
    place.body_code,
    place.agency,
    place.place_code,
    wanted.period_start,
    make_date(year(wanted.period_start) + 1, 3, 31) AS period_end,
    wanted.table_name,
    file.table_name IS NOT NULL OR covered.table_name IS NOT NULL AS is_supplied,
    file.rows_read,
    file.rows_accepted,
    file.rows_quarantined,
    file.made_on,
    return_due.due_on,
    return_due.days_late
FROM place
JOIN wanted ON wanted.agency = place.agency
LEFT JOIN file
    ON file.agency = place.agency
    AND file.place_code = place.place_code
    AND file.period_start = wanted.period_start
    AND file.table_name = wanted.table_name
LEFT JOIN covered
    ON covered.agency = place.agency
    AND covered.place_code = place.place_code
    AND covered.period_start = wanted.period_start
    AND covered.table_name = wanted.table_name
LEFT JOIN reference.return_due AS return_due
    ON return_due.agency = place.agency
    AND return_due.place_code = place.place_code
    AND return_due.period_start = wanted.period_start
