-- One row per event between agencies; working_day is the ordinal of its day, null if undated.
SELECT
    event.event_key,
    event.kind,
    event.from_agency,
    event.to_agency,
    event.from_place,
    event.to_place,
    event.subject_key,
    coalesce(link.person_id, event.subject_key) AS person_id,
    event.about_event_key,
    event.meeting_key,
    event.event_on,
    calendar.working_day,
    event.concern_arose_on,
    event.due_on,
    event.channel,
    event.is_satisfactory,
    event.has_full_details,
    event.states_expectation
FROM staging.joint_event AS event
LEFT JOIN staging.person_link AS link ON link.record_key = event.subject_key
LEFT JOIN reference.calendar_day AS calendar ON calendar.on_date = event.event_on
