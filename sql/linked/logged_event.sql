-- One row per event between agencies, with the agency and place in whose log it stands.
SELECT
    event.joint_event_key AS event_key,
    event.kind,
    event.agency,
    event.place_code,
    event.from_agency,
    event.to_agency,
    event.from_place,
    event.to_place,
    event.subject_key,
    coalesce(link.person_id, event.subject_key) AS person_id,
    event.about_event_key,
    event.meeting_key,
    event.event_date AS event_on,
    event.outcome
FROM raw.joint_event AS event
LEFT JOIN staging.person_link AS link ON link.record_key = event.subject_key
