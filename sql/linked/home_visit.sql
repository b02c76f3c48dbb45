-- One row per child of a youth offending team and day on which the team visited the home;
-- working_day is the ordinal of the day.
SELECT
    contact.record_key,
    coalesce(link.person_id, contact.record_key) AS person_id,
    contact.contact_on AS visited_on,
    calendar.working_day
FROM staging.yot_contact AS contact
LEFT JOIN staging.person_link AS link ON link.record_key = contact.record_key
LEFT JOIN reference.calendar_day AS calendar ON calendar.on_date = contact.contact_on
WHERE contact.kind = 'home visit'
