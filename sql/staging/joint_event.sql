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
    concern_arose_on,
    due_date AS due_on,
    channel,
    satisfactory AS is_satisfactory,
    full_details AS has_full_details,
    expectation_stated AS states_expectation
FROM raw.joint_event
