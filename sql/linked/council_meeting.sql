-- One row per meeting that a council called and person whom it was about. roles_named: the agencies
-- that the plan made there gives a role, parted by semicolons; null if not recorded.
SELECT
    meeting.meeting_key,
    meeting.kind,
    meeting.held_on,
    meeting.roles_named,
    meeting.place_code AS la_code,
    coalesce(link.person_id, meeting.subject_key) AS person_id,
    calendar.working_day
FROM staging.meeting AS meeting
LEFT JOIN staging.person_link AS link ON link.record_key = meeting.subject_key
LEFT JOIN reference.calendar_day AS calendar ON calendar.on_date = meeting.held_on
WHERE meeting.agency = 'social_care'
