-- One row per time that a child of a youth offending team was held in a police cell, and body.
-- is_overnight is null where it is not recorded. The times of a child are numbered, since a
-- moment written out in an id would tell more than the case needs.
WITH numbered AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY record_key ORDER BY held_from) AS number_of_child
    FROM linked.police_cell
)

SELECT
    concat(cell.record_key, ':', CAST(cell.number_of_child AS VARCHAR)) AS case_id,
    cell.person_id,
    body.body_code,
    cell.held_on,
    cell.is_overnight
FROM numbered AS cell
JOIN linked.record_body AS body
    ON body.record_key = cell.record_key
    AND cell.held_on BETWEEN body.valid_from AND body.valid_to
