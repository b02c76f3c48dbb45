-- One row per body, agency that its figures rest on, and quarter. place_codes: the places of the
-- agency that send for the body; is_supplied: one of them sent records for the whole quarter. No
-- figure rests on police forces and on the body's own files; they stand here where they are due.
WITH body_council AS (
    SELECT body.body_code, body.body_type, body_area.la_code
    FROM raw.body AS body
    JOIN raw.body_area AS body_area ON body_area.body_code = body.body_code
    UNION
    SELECT body.body_code, body.body_type, body_area.la_code
    FROM raw.body AS body
    JOIN raw.body_part AS body_part ON body_part.whole_code = body.body_code
    JOIN raw.body_area AS body_area ON body_area.body_code = body_part.part_code
),

body_place AS (
    SELECT body_code, 'social_care' AS agency, la_code AS place_code
    FROM body_council
    WHERE body_type <> 'police_force'
    UNION
    SELECT
        board.body_code,
        CASE WHEN sender.body_type = 'yot_board' THEN 'yot' ELSE 'probation' END AS agency,
        sender.body_code AS place_code
    FROM body_council AS board
    JOIN body_council AS sender ON sender.la_code = board.la_code
    WHERE board.body_type = 'lscb' AND sender.body_type IN ('yot_board', 'probation_region')
    UNION
    SELECT
        body_code,
        CASE WHEN body_type = 'yot_board' THEN 'yot' ELSE 'probation' END AS agency,
        body_code AS place_code
    FROM raw.body
    WHERE body_type IN ('yot_board', 'probation_region')
    UNION
    SELECT body_part.part_code AS body_code, 'probation' AS agency, body.body_code AS place_code
    FROM raw.body_part AS body_part
    JOIN raw.body AS body ON body.body_code = body_part.whole_code
    WHERE body.body_type = 'probation_region'
    UNION
    SELECT body.body_code, 'police' AS agency, sender.body_code AS place_code
    FROM body_council AS body
    JOIN body_council AS sender ON sender.la_code = body.la_code
    WHERE body.body_type <> 'police_force' AND sender.body_type = 'police_force'
    UNION
    SELECT body.body_code, 'board' AS agency, body.body_code AS place_code
    FROM raw.body AS body
    JOIN raw.return_due AS due ON due.agency = 'board' AND due.place_code = body.body_code
),

supplied AS (
    SELECT DISTINCT file.agency, file.place_code, quarter.period_start
    FROM raw.period AS quarter
    JOIN raw.submitted_file AS file
        ON file.period_start <= quarter.period_start AND file.period_end >= quarter.period_end
    WHERE quarter.period_type = 'quarter'
)

SELECT
    body_place.body_code,
    body_place.agency,
    quarter.period_start AS quarter_start,
    quarter.period_end AS quarter_end,
    array_agg(body_place.place_code) AS place_codes,
    count(supplied.place_code) > 0 AS is_supplied
FROM body_place
CROSS JOIN (
    SELECT period_start, period_end FROM raw.period WHERE period_type = 'quarter'
) AS quarter
LEFT JOIN supplied
    ON supplied.agency = body_place.agency
    AND supplied.place_code = body_place.place_code
    AND supplied.period_start = quarter.period_start
GROUP BY body_place.body_code, body_place.agency, quarter.period_start, quarter.period_end
