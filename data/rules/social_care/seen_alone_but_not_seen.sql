/*
message  = "a child who was seen alone was seen"
severity = "warn"
source   = "Standard Safeguarding Dataset, ssd_cp_visits"
tables   = ["social_care_visit"]
fields   = ["seen", "seen_alone"]
apart_by = "child_id"

[[example]]
says = "Seen alone and not seen is wrong"
given."submitted.social_care_visit" = [
  { row = 1, child_id = "c1", seen = true, seen_alone = true },
  { row = 2, child_id = "c2", seen = false, seen_alone = true },
  { row = 3, child_id = "c3", seen_alone = true },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_visit
WHERE seen_alone = TRUE AND seen = FALSE
