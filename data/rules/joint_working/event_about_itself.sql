/*
message  = "an event answers or follows another event, not itself"
severity = "quarantine"
source   = "our own: without the other event the row says nothing"
tables   = ["joint_event"]
fields   = ["about_event_id"]

[[example]]
says = "Its own id is wrong"
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", about_event_id = "e0" },
  { row = 2, event_id = "e2", about_event_id = "e2" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.joint_event
WHERE about_event_id = event_id
