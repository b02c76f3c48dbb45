/*
message  = "an enquiry that needs an initial conference has one within 15 working days"
severity = "warn"
source   = "DfE rule 8675Q, children in need census"
tables   = ["social_care_enquiry", "social_care_conference"]
fields   = ["enquiry_start_date"]
apart_by = "child_id"

[standard.longest]
value  = 15
unit   = "working days"
source = "DfE rule 8675Q"

[[example]]
says = "Waiting for 15 working days at the period's end is right, 16 is not; not if it was held, nor if none is required"
given."submitted.submission" = [{ period_end = 2026-03-31 }]
given."submitted.social_care_conference" = [
  { row = 1, child_id = "c3", conference_date = 2026-03-20 },
]
given."submitted.social_care_enquiry" = [
  { row = 1, child_id = "c1", enquiry_start_date = 2026-03-10, conference_not_required = false },
  { row = 2, child_id = "c2", enquiry_start_date = 2026-03-09, conference_not_required = false },
  { row = 3, child_id = "c3", enquiry_start_date = 2026-03-09, conference_not_required = false },
  { row = 4, child_id = "c4", enquiry_start_date = 2026-03-09, conference_not_required = true },
  { row = 5, child_id = "c5", enquiry_start_date = 2026-03-09 },
]
expect = [{ row = 2 }]
*/
SELECT enquiry.row
FROM submitted.social_care_enquiry AS enquiry
CROSS JOIN submitted.submission AS submission
JOIN reference.calendar_day AS started ON started.on_date = enquiry.enquiry_start_date
JOIN reference.calendar_day AS ended ON ended.on_date = submission.period_end
WHERE enquiry.conference_not_required = FALSE
    AND ended.working_day - started.working_day > $longest
    AND NOT EXISTS (
        SELECT 1
        FROM submitted.social_care_conference AS conference
        WHERE conference.child_id = enquiry.child_id
            AND conference.conference_date >= enquiry.enquiry_start_date
    )
