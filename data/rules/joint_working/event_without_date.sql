/*
message  = "an event has the day on which it happened"
severity = "warn"
source   = "our own: without it nobody can say whether it was in time"
tables   = ["joint_event"]
fields   = ["event_date"]

[[example]]
says = "Blank is wrong; the event still counts as one that happened"
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", event_date = 2025-05-02 },
  { row = 2, event_id = "e2" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.joint_event
WHERE event_date IS NULL
