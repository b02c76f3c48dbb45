/*
message  = "an invitation, attendance, report or minutes says of which meeting it is"
severity = "quarantine"
source   = "our own: without the meeting the row says nothing"
tables   = ["joint_event"]
fields   = ["meeting_id"]

[[example]]
says = "An attendance without a meeting is wrong; a referral has none"
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", kind = "attendance", meeting_id = "m1" },
  { row = 2, event_id = "e2", kind = "attendance" },
  { row = 3, event_id = "e3", kind = "referral" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.joint_event
WHERE meeting_id IS NULL AND kind IN ('invitation', 'attendance', 'report', 'minutes')
