/*
message  = "an absence is M (missing) or A (away without authorisation)"
severity = "warn"
source   = "SSDA903 return, column MISSING"
tables   = ["social_care_missing"]
fields   = ["absence_kind"]
apart_by = "child_id"

[[example]]
says = "M and A are codes, X is none; a blank is not recorded"
given."submitted.social_care_missing" = [
  { row = 1, child_id = "c1", absence_kind = "M" },
  { row = 2, child_id = "c1", absence_kind = "A" },
  { row = 3, child_id = "c2", absence_kind = "X" },
  { row = 4, child_id = "c3" },
]
expect = [{ row = 3 }]
*/
SELECT row
FROM submitted.social_care_missing
WHERE upper(absence_kind) NOT IN ('M', 'A')
