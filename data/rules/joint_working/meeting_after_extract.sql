/*
message  = "a meeting in the log is held no later than on the day of the extract"
severity = "warn"
source   = "our own: what is still to come has not been held"
tables   = ["meeting"]
fields   = ["held_on"]

[[example]]
says = "On the day of the extract is right, a day later is wrong"
given."submitted.submission" = [{ made_on = 2026-04-18 }]
given."submitted.meeting" = [
  { row = 1, meeting_id = "m1", held_on = 2026-04-18 },
  { row = 2, meeting_id = "m2", held_on = 2026-04-19 },
]
expect = [{ row = 2 }]
*/
SELECT meeting.row
FROM submitted.meeting AS meeting
CROSS JOIN submitted.submission AS submission
WHERE meeting.held_on > submission.made_on
