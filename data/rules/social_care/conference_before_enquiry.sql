/*
message  = "a section 47 enquiry starts on or before the day of the initial conference to which it leads"
severity = "warn"
source   = "DfE rule 8615, children in need census; a conference on transfer from another council has no enquiry, so only a child with one is looked at"
tables   = ["social_care_conference", "social_care_enquiry"]
fields   = ["conference_date"]
apart_by = "child_id"

[standard.earlier]
value  = 28
unit   = "days"
source = "Our own choice: 15 working days with holidays; an enquiry before the period need not be in the extract"

[[example]]
says = "On the day of the enquiry is right; before it is wrong, unless early in the period; without any it may be a transfer"
given."submitted.submission" = [{ period_start = 2025-04-01 }]
given."submitted.social_care_enquiry" = [
  { row = 1, child_id = "c1", enquiry_start_date = 2025-05-02 },
  { row = 2, child_id = "c2", enquiry_start_date = 2025-05-03 },
]
given."submitted.social_care_conference" = [
  { row = 1, child_id = "c1", conference_date = 2025-05-02 },
  { row = 2, child_id = "c2", conference_date = 2025-04-30 },
  { row = 3, child_id = "c2", conference_date = 2025-04-29 },
  { row = 4, child_id = "c3", conference_date = 2025-04-30 },
]
expect = [{ row = 2 }]
*/
SELECT conference.row
FROM submitted.social_care_conference AS conference
CROSS JOIN submitted.submission AS submission
JOIN (
    SELECT child_id, min(enquiry_start_date) AS first_enquiry
    FROM submitted.social_care_enquiry
    GROUP BY child_id
) AS enquired ON enquired.child_id = conference.child_id
WHERE date_diff('day', submission.period_start, conference.conference_date) > $earlier
    AND conference.conference_date < enquired.first_enquiry
