/*
message  = "the meeting of an invitation that the sender sent is among the meetings of the extract, unless it may be held after the period"
severity = "warn"
source   = "our own: who invites logs the meeting"
tables   = ["joint_event", "meeting"]
fields   = ["meeting_id"]

[standard.ahead]
value  = 56
unit   = "days"
source = "Our own choice: who is invited within 8 weeks of the period's end may be so to a meeting after it"

[[example]]
says = "An invitation to a meeting that was not sent is wrong, unless near the end of the period; one received from another agency is left alone"
given."submitted.submission" = [{ agency = "social_care", period_end = 2026-03-31 }]
given."submitted.meeting" = [{ row = 1, meeting_id = "m1" }]
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", kind = "invitation", from_agency = "social_care", meeting_id = "m1", event_date = 2026-02-03 },
  { row = 2, event_id = "e2", kind = "invitation", from_agency = "social_care", meeting_id = "m2", event_date = 2026-02-03 },
  { row = 3, event_id = "e3", kind = "invitation", from_agency = "social_care", meeting_id = "m3", event_date = 2026-02-04 },
  { row = 4, event_id = "e4", kind = "invitation", from_agency = "police", meeting_id = "m4", event_date = 2026-02-03 },
]
expect = [{ row = 2 }]
*/
SELECT event.row
FROM submitted.joint_event AS event
JOIN submitted.submission AS submission ON submission.agency = event.from_agency
WHERE event.kind = 'invitation'
    AND date_diff('day', event.event_date, submission.period_end) >= $ahead
    AND NOT EXISTS (
        SELECT 1
        FROM submitted.meeting AS meeting
        WHERE meeting.meeting_id = event.meeting_id
    )
