-- One row per supervision of a member of staff.
SELECT
    of_agency,
    staff_key,
    date AS held_on,
    child_protection_discussed AS is_child_protection_discussed,
    agency,
    place_code
FROM raw.supervision
