/*
message  = "the child of a meeting that social care logged is among the people of its extract"
severity = "warn"
source   = "our own: without the child nobody can be linked"
tables   = ["meeting", "social_care_person"]
fields   = ["subject_id"]

[[example]]
says = "A meeting about a child who was not sent is wrong; of another agency's person nothing is said"
given."submitted.social_care_person" = [{ row = 1, child_id = "c1" }]
given."submitted.meeting" = [
  { row = 1, meeting_id = "m1", subject_agency = "social_care", subject_id = "c1" },
  { row = 2, meeting_id = "m1", subject_agency = "social_care", subject_id = "c2" },
  { row = 3, meeting_id = "m2", subject_agency = "yot", subject_id = "1" },
]
expect = [{ row = 2 }]
*/
SELECT meeting.row
FROM submitted.meeting AS meeting
WHERE meeting.subject_agency = 'social_care'
    AND NOT EXISTS (
        SELECT 1
        FROM submitted.social_care_person AS person
        WHERE person.child_id = meeting.subject_id
    )
