/*
message  = "an invitation is sent on or before the day of the meeting"
severity = "warn"
source   = "our own"
tables   = ["joint_event", "meeting"]
fields   = ["event_date"]

[[example]]
says = "On the day of the meeting is right, a day later is wrong"
given."submitted.meeting" = [{ row = 1, meeting_id = "m1", held_on = 2025-05-02 }]
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", kind = "invitation", meeting_id = "m1", event_date = 2025-05-02 },
  { row = 2, event_id = "e2", kind = "invitation", meeting_id = "m1", event_date = 2025-05-03 },
]
expect = [{ row = 2 }]
*/
SELECT event.row
FROM submitted.joint_event AS event
WHERE event.kind = 'invitation'
    AND EXISTS (
        SELECT 1
        FROM submitted.meeting AS meeting
        WHERE meeting.meeting_id = event.meeting_id AND meeting.held_on < event.event_date
    )
