-- One row per time on remand or under sentence in custody that ended on a day that the youth
-- offending team covers, and body: whether the accommodation was suitable as first written down on
-- release in the days after; null where nothing was.
WITH held AS (
    SELECT
        custody.*,
        row_number() OVER (PARTITION BY custody.record_key ORDER BY custody.held_from)
            AS number_of_child
    FROM staging.yot_custody AS custody
    WHERE custody.kind IN ('remand', 'sentence')
),

lived AS (
    SELECT
        held.record_key,
        held.number_of_child,
        min_by(lived.is_accommodation_suitable, lived.on_date) AS is_suitable
    FROM held
    JOIN reference.written_within AS written ON written.what = 'release'
    JOIN staging.yot_circumstance AS lived
        ON lived.record_key = held.record_key
        AND lived.setting = 'release'
        AND lived.is_accommodation_suitable IS NOT NULL
        AND lived.on_date BETWEEN held.ended_on
        AND CAST(held.ended_on + written.days * INTERVAL 1 DAY AS DATE)
    GROUP BY held.record_key, held.number_of_child
)

SELECT
    concat(held.record_key, ':', CAST(held.number_of_child AS VARCHAR)) AS case_id,
    coalesce(link.person_id, held.record_key) AS person_id,
    body.body_code,
    held.ended_on,
    lived.is_suitable
FROM held
JOIN reference.covered_day AS covered
    ON covered.agency = 'yot'
    AND covered.kind = 'yot_custody'
    AND covered.place_code = held.yot_code
    AND covered.on_date = held.ended_on
JOIN linked.record_body AS body
    ON body.record_key = held.record_key
    AND held.ended_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN staging.person_link AS link ON link.record_key = held.record_key
LEFT JOIN lived
    ON lived.record_key = held.record_key AND lived.number_of_child = held.number_of_child
