/*
message  = "an initial conference is held on a day from Monday to Friday"
severity = "warn"
source   = "DfE rule 8875, children in need census"
tables   = ["social_care_conference"]
fields   = ["conference_date"]
apart_by = "child_id"

[[example]]
says = "A Friday is right; the Saturday and the Sunday after it are wrong"
given."submitted.social_care_conference" = [
  { row = 1, child_id = "c1", conference_date = 2025-05-02 },
  { row = 2, child_id = "c2", conference_date = 2025-05-03 },
  { row = 3, child_id = "c3", conference_date = 2025-05-04 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
-- 28 December 2009 was a Monday.
SELECT row
FROM submitted.social_care_conference
WHERE date_diff('day', DATE '2009-12-28', conference_date) % 7 > 4
