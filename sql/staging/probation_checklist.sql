-- One row per time that a person on probation was asked the six questions on children.
SELECT
    record_key,
    place_code AS region_code,
    asked_on,
    stage,
    q1 AS lives_with_children,
    q2 AS has_other_contact,
    q3 AS is_parent,
    q4 AS is_known_to_services,
    q5 AS is_school_excluded,
    q6 AS was_present_at_offence
FROM raw.probation_checklist
