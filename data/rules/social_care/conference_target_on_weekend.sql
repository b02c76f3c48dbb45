/*
message  = "the day by which the initial conference is due is one from Monday to Friday"
severity = "warn"
source   = "DfE rule 8870Q, children in need census"
tables   = ["social_care_enquiry"]
fields   = ["conference_target_date"]
apart_by = "child_id"

[[example]]
says = "A Friday is right; the Saturday after it is wrong"
given."submitted.social_care_enquiry" = [
  { row = 1, child_id = "c1", conference_target_date = 2025-05-02 },
  { row = 2, child_id = "c2", conference_target_date = 2025-05-03 },
]
expect = [{ row = 2 }]
*/
-- 28 December 2009 was a Monday.
SELECT row
FROM submitted.social_care_enquiry
WHERE date_diff('day', DATE '2009-12-28', conference_target_date) % 7 > 4
