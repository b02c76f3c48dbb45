/*
message  = "an event that answers or follows another is dated on or after it"
severity = "warn"
source   = "our own"
tables   = ["joint_event"]
fields   = ["event_date"]

[[example]]
says = "A follow-up or response on the day of the referral is right, a day before is wrong"
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", kind = "referral", event_date = 2025-05-02 },
  { row = 2, event_id = "e2", kind = "follow_up", about_event_id = "e1", event_date = 2025-05-02 },
  { row = 3, event_id = "e3", kind = "referral_response", about_event_id = "e1", event_date = 2025-05-01 },
]
expect = [{ row = 3 }]
*/
SELECT event.row
FROM submitted.joint_event AS event
WHERE EXISTS (
    SELECT 1
    FROM submitted.joint_event AS followed
    WHERE followed.event_id = event.about_event_id AND event.event_date < followed.event_date
)
