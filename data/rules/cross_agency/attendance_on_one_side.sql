/*
title     = "Attendance on one side"
message   = "who attended a meeting is logged alike by the agency that attended and by the one that held it"
disagrees = "You logged this attendance, and the other agency, which logs attendance too, shows none by that agency at that meeting."
to_mend   = "Compare with the minutes, and put your log right if nobody attended; else tell the other agency."
severity  = "warn"
source    = "our own: both logs say that they hold every attendance"
dated     = "day of the attendance in your log"

[returned_to]
social_care = "joint_event"
probation   = "joint_event"
yot         = "joint_event"

[[example]]
says = "Logged by both, by the council alone, by the team alone; and by the council alone where the team logs none"
given."linked.logged_event" = [
  { event_key = "1", kind = "attendance", agency = "social_care", place_code = "001", from_agency = "yot", from_place = "Y01", to_agency = "social_care", to_place = "001", meeting_key = "m1", person_id = "Ada", event_on = 2025-06-02 },
  { event_key = "2", kind = "attendance", agency = "yot", place_code = "Y01", from_agency = "yot", from_place = "Y01", to_agency = "social_care", to_place = "001", meeting_key = "m1", person_id = "Ada", event_on = 2025-06-02 },
  { event_key = "3", kind = "attendance", agency = "social_care", place_code = "001", from_agency = "yot", from_place = "Y01", to_agency = "social_care", to_place = "001", meeting_key = "m2", person_id = "Ada", event_on = 2025-06-02 },
  { event_key = "4", kind = "attendance", agency = "yot", place_code = "Y01", from_agency = "yot", from_place = "Y01", to_agency = "social_care", to_place = "001", meeting_key = "m3", person_id = "Ada", event_on = 2025-06-02 },
  { event_key = "5", kind = "attendance", agency = "social_care", place_code = "001", from_agency = "probation", from_place = "R01", to_agency = "social_care", to_place = "001", meeting_key = "m1", person_id = "Ada", event_on = 2025-06-02 },
]
given."reference.covered_day" = [
  { agency = "yot", place_code = "Y01", kind = "attendance", on_date = 2025-06-02 },
  { agency = "social_care", place_code = "001", kind = "attendance", on_date = 2025-06-02 },
]
expect = [
  { agency = "social_care", record_key = "3", record_date = 2025-06-02, on_date = 2025-06-02 },
  { agency = "yot", record_key = "4", record_date = 2025-06-02, on_date = 2025-06-02 },
]
*/
WITH told AS (
    SELECT
        attendance.event_key,
        attendance.agency,
        attendance.place_code,
        attendance.from_agency,
        attendance.meeting_key,
        attendance.event_on,
        attendance.person_id,
        CASE
            WHEN attendance.agency = attendance.from_agency THEN attendance.to_agency
            ELSE attendance.from_agency
        END AS other_agency,
        CASE
            WHEN attendance.agency = attendance.from_agency THEN attendance.to_place
            ELSE attendance.from_place
        END AS other_place
    FROM linked.logged_event AS attendance
    WHERE attendance.kind = 'attendance'
        AND attendance.meeting_key IS NOT NULL
        AND attendance.agency IN ('social_care', 'probation', 'yot')
)

SELECT
    told.agency,
    told.place_code,
    told.event_key AS record_key,
    told.event_on AS record_date,
    told.event_on AS on_date,
    told.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM told
JOIN reference.covered_day AS covered
    ON covered.agency = told.other_agency
    AND covered.kind = 'attendance'
    AND covered.place_code = told.other_place
    AND covered.on_date = told.event_on
WHERE NOT EXISTS (
        SELECT 1
        FROM linked.logged_event AS theirs
        WHERE theirs.kind = 'attendance'
            AND theirs.meeting_key = told.meeting_key
            AND theirs.from_agency = told.from_agency
            AND theirs.agency = told.other_agency
    )
