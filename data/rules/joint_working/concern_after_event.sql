/*
message  = "the concern arose on or before the day of the event"
severity = "warn"
source   = "our own"
tables   = ["joint_event"]
fields   = ["concern_arose_on", "event_date"]

[[example]]
says = "The same day is right, a day later is wrong"
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", event_date = 2025-05-02, concern_arose_on = 2025-05-02 },
  { row = 2, event_id = "e2", event_date = 2025-05-02, concern_arose_on = 2025-05-03 },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.joint_event
WHERE concern_arose_on > event_date
