-- One row per time on remand or under sentence in custody that began on a day that the youth
-- offending team covers, and body: whether a health plan was written down in the days after; null
-- where the team wrote nothing down of the child there, or writes down no such plans.
WITH held AS (
    SELECT
        custody.*,
        row_number() OVER (PARTITION BY custody.record_key ORDER BY custody.held_from)
            AS number_of_child
    FROM staging.yot_custody AS custody
    WHERE custody.kind IN ('remand', 'sentence')
),

planned AS (
    SELECT
        held.record_key,
        held.number_of_child,
        bool_or(lived.has_health_plan) AS has_health_plan
    FROM held
    JOIN reference.written_within AS written ON written.what = 'health_plan'
    JOIN linked.circumstance AS lived
        ON lived.record_key = held.record_key
        AND lived.setting = 'custody'
        AND lived.on_date BETWEEN held.started_on
        AND CAST(held.started_on + written.days * INTERVAL 1 DAY AS DATE)
    GROUP BY held.record_key, held.number_of_child
)

SELECT
    concat(held.record_key, ':', CAST(held.number_of_child AS VARCHAR)) AS case_id,
    coalesce(link.person_id, held.record_key) AS person_id,
    body.body_code,
    held.started_on,
    planned.has_health_plan
FROM held
JOIN reference.covered_day AS covered
    ON covered.agency = 'yot'
    AND covered.kind = 'yot_custody'
    AND covered.place_code = held.yot_code
    AND covered.on_date = held.started_on
JOIN linked.record_body AS body
    ON body.record_key = held.record_key
    AND held.started_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN staging.person_link AS link ON link.record_key = held.record_key
LEFT JOIN planned
    ON planned.record_key = held.record_key AND planned.number_of_child = held.number_of_child
