-- One row per body, place that sends for it, financial year, and table or kind of event that any
-- place of the agency sends, or of a police force or board the place itself: each sends what it has.
-- rows_read, rows_accepted, rows_quarantined and made_on (the latest file's) are null for what was
-- not supplied, and for kinds of event, which are no table. due_on and days_late are of the place's
-- whole return of the year; days_late is null if nothing came.
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

sent AS (
    SELECT agency, place_code, period_start, table_name
    FROM file
    UNION
    SELECT agency, place_code, period_start, table_name
    FROM covered
),

wanted AS (
    SELECT place.agency, place.place_code, sent.period_start, sent.table_name
    FROM place
    JOIN sent ON sent.agency = place.agency
    WHERE place.agency NOT IN ('police', 'board') OR sent.place_code = place.place_code
    UNION
    -- Where no place of an agency sent anything for a year, its people at least are missed.
    SELECT
        place.agency,
        place.place_code,
        due.period_start,
        concat(due.agency, '_person') AS table_name
    FROM place
    JOIN reference.return_due AS due ON due.agency = place.agency
    WHERE place.agency NOT IN ('police', 'board')
        AND NOT EXISTS (
            SELECT 1
            FROM file
            WHERE file.agency = due.agency AND file.period_start = due.period_start
        )
    UNION
    -- Of a force or board that sent nothing for a year, what it sent for others is missed.
    SELECT
        due.agency,
        due.place_code,
        due.period_start,
        coalesce(ever.table_name, 'police_incident') AS table_name
    FROM reference.return_due AS due
    LEFT JOIN sent AS ever ON ever.agency = due.agency AND ever.place_code = due.place_code
    WHERE due.agency IN ('police', 'board')
        AND NOT EXISTS (
            SELECT 1
            FROM sent
            WHERE sent.agency = due.agency
                AND sent.place_code = due.place_code
                AND sent.period_start = due.period_start
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
JOIN wanted ON wanted.agency = place.agency AND wanted.place_code = place.place_code
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
