-- One row per supervision of a member of staff, and body of the place that sends it.
WITH numbered AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY staff_key ORDER BY held_on) AS number_of_staff
    FROM staging.supervision
)

SELECT
    concat(supervision.staff_key, ':', CAST(supervision.number_of_staff AS VARCHAR)) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    body.body_code,
    supervision.of_agency,
    supervision.held_on,
    supervision.is_child_protection_discussed
FROM numbered AS supervision
JOIN reference.sending_body AS body
    ON body.agency = supervision.agency
    AND body.place_code = supervision.place_code
    AND supervision.held_on BETWEEN body.valid_from AND body.valid_to
