-- One row per meeting and person whom it was about, as the agency that called it logged it.
SELECT
    meeting_key,
    kind,
    held_on,
    subject_key,
    plan_names_role_for AS roles_named,
    agency,
    place_code
FROM raw.meeting
