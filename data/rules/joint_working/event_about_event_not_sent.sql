/*
message  = "a follow-up or escalation is about an event in the same log, or one from before the period"
severity = "warn"
source   = "our own: the sender follows up what it logged itself"
tables   = ["joint_event"]
fields   = ["about_event_id"]

[standard.earlier]
value  = 56
unit   = "days"
source = "Our own choice: what is followed up within 8 weeks of the period's start may have been sent before it"

[[example]]
says = "About an event in the log is right, about none is wrong, unless early in the period"
given."submitted.submission" = [{ period_start = 2025-04-01 }]
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", kind = "referral", event_date = 2025-07-01 },
  { row = 2, event_id = "e2", kind = "follow_up", about_event_id = "e1", event_date = 2025-07-09 },
  { row = 3, event_id = "e3", kind = "follow_up", about_event_id = "e0", event_date = 2025-07-09 },
  { row = 4, event_id = "e4", kind = "follow_up", about_event_id = "e0", event_date = 2025-05-27 },
]
expect = [{ row = 3 }]
*/
SELECT event.row
FROM submitted.joint_event AS event
CROSS JOIN submitted.submission AS submission
WHERE event.kind IN ('follow_up', 'escalation')
    AND date_diff('day', submission.period_start, event.event_date) > $earlier
    AND NOT EXISTS (
        SELECT 1
        FROM submitted.joint_event AS followed
        WHERE followed.event_id = event.about_event_id
    )
