-- One row per time that a child of a youth offending team was held in a police cell, and body.
-- is_overnight is null where it is not recorded.
SELECT
    concat(cell.record_key, ':', CAST(cell.held_from AS VARCHAR)) AS case_id,
    cell.person_id,
    body.body_code,
    cell.held_on,
    cell.is_overnight
FROM linked.police_cell AS cell
JOIN linked.record_body AS body
    ON body.record_key = cell.record_key
    AND cell.held_on BETWEEN body.valid_from AND body.valid_to
