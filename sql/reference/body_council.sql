-- One row per body that has a page and council that it covers, itself or by one of its parts, with
-- the last day (never null) on which it does.
WITH covered AS (
    SELECT body_code, la_code, coalesce(valid_to, DATE '9999-12-31') AS valid_to
    FROM raw.body_area
    UNION ALL
    SELECT
        part.whole_code AS body_code,
        body_area.la_code,
        least(
            coalesce(part.valid_to, DATE '9999-12-31'),
            coalesce(body_area.valid_to, DATE '9999-12-31')
        ) AS valid_to
    FROM raw.body_part AS part
    JOIN raw.body_area AS body_area ON body_area.body_code = part.part_code
)

SELECT body_code, la_code, max(valid_to) AS valid_to
FROM covered
WHERE body_code NOT IN (SELECT body_code FROM raw.body WHERE body_type = 'police_force')
GROUP BY body_code, la_code
