/*
message  = "a meeting has the day on which it was held, the same for everyone whom it was about"
severity = "warn"
source   = "our own: without it nobody can say whether invitations were in time"
tables   = ["meeting"]
fields   = ["held_on"]

[[example]]
says = "Blank is wrong; so are two days of one meeting"
given."submitted.meeting" = [
  { row = 1, meeting_id = "m1", subject_id = "c1", held_on = 2025-05-02 },
  { row = 2, meeting_id = "m1", subject_id = "c2", held_on = 2025-05-02 },
  { row = 3, meeting_id = "m2", subject_id = "c1" },
  { row = 4, meeting_id = "m3", subject_id = "c1", held_on = 2025-05-02 },
  { row = 5, meeting_id = "m3", subject_id = "c2", held_on = 2025-05-03 },
]
expect = [{ row = 3 }, { row = 4 }, { row = 5 }]
*/
SELECT meeting.row
FROM submitted.meeting AS meeting
WHERE meeting.held_on IS NULL
    OR EXISTS (
        SELECT 1
        FROM submitted.meeting AS other
        WHERE other.meeting_id = meeting.meeting_id AND other.held_on <> meeting.held_on
    )
