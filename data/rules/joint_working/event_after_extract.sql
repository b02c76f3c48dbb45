/*
message  = "an event is dated no later than the day of the extract"
severity = "warn"
source   = "our own: what is still to come has not happened"
tables   = ["joint_event"]
fields   = ["event_date"]

[[example]]
says = "On the day of the extract is right, a day later is wrong"
given."submitted.submission" = [{ made_on = 2026-04-18 }]
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", event_date = 2026-04-18 },
  { row = 2, event_id = "e2", event_date = 2026-04-19 },
]
expect = [{ row = 2 }]
*/
SELECT event.row
FROM submitted.joint_event AS event
CROSS JOIN submitted.submission AS submission
WHERE event.event_date > submission.made_on
