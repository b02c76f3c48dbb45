/*
message  = "a referral of one person to one place on one day is logged once"
severity = "warn"
source   = "our own: it would count twice"
tables   = ["joint_event"]
fields   = ["event_id"]

[[example]]
says = "Two with other ids are wrong; another day is another referral"
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", kind = "referral", from_agency = "yot", to_agency = "social_care", subject_agency = "yot", subject_id = "1", event_date = 2025-05-02 },
  { row = 2, event_id = "e2", kind = "referral", from_agency = "yot", to_agency = "social_care", subject_agency = "yot", subject_id = "1", event_date = 2025-05-02 },
  { row = 3, event_id = "e3", kind = "referral", from_agency = "yot", to_agency = "social_care", subject_agency = "yot", subject_id = "1", event_date = 2025-05-03 },
]
expect = [{ row = 1 }, { row = 2 }]
*/
SELECT event.row
FROM submitted.joint_event AS event
WHERE event.kind = 'referral'
    AND EXISTS (
        SELECT 1
        FROM submitted.joint_event AS other
        WHERE other.kind = 'referral'
            AND other.event_id <> event.event_id
            AND other.event_date = event.event_date
            AND other.subject_agency = event.subject_agency
            AND other.subject_id = event.subject_id
            AND other.from_agency = event.from_agency
            AND other.to_agency IS NOT DISTINCT FROM event.to_agency
            AND other.to_place IS NOT DISTINCT FROM event.to_place
    )
