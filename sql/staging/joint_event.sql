-- One row per event between agencies.
SELECT
    joint_event_key AS event_key,
    kind,
    from_agency,
    to_agency,
    from_place,
    to_place,
    subject_key,
    about_event_key,
    meeting_key,
    event_date AS event_on,
    full_details AS has_full_details
FROM raw.joint_event
