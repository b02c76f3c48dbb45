-- One row per agency, place that sends for it, and body that answers for all that the place sends,
-- with the days on which it does (never null).
SELECT 'social_care' AS agency, la_code AS place_code, body_code, valid_from, valid_to
FROM (
    SELECT
        body_area.la_code,
        body_area.body_code,
        coalesce(body_area.valid_from, DATE '0001-01-01') AS valid_from,
        coalesce(body_area.valid_to, DATE '9999-12-31') AS valid_to
    FROM raw.body_area AS body_area
    JOIN raw.body AS body ON body.body_code = body_area.body_code
    WHERE body.body_type = 'lscb'
) AS council
UNION ALL
SELECT
    CASE WHEN body_type = 'yot_board' THEN 'yot' ELSE 'probation' END AS agency,
    body_code AS place_code,
    body_code,
    DATE '0001-01-01' AS valid_from,
    DATE '9999-12-31' AS valid_to
FROM raw.body
WHERE body_type IN ('yot_board', 'probation_region')
