/*
message  = "minutes are sent on or after the day of the meeting"
severity = "warn"
source   = "our own"
tables   = ["meeting"]
fields   = ["minutes_sent_on", "held_on"]

[[example]]
says = "The day of the meeting is right, a day before is wrong"
given."submitted.meeting" = [
  { row = 1, meeting_id = "m1", held_on = 2025-05-02, minutes_sent_on = 2025-05-02 },
  { row = 2, meeting_id = "m2", held_on = 2025-05-02, minutes_sent_on = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.meeting
WHERE minutes_sent_on < held_on
