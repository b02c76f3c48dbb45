/*
message  = "why an episode of care ended is one of X1, E2, E3, E4A, E4B, E5 to E9, E11 to E17, E41, E45 to E48"
severity = "warn"
source   = "SSDA903 return 2024, column REC"
tables   = ["social_care_looked_after"]
fields   = ["end_reason"]
apart_by = "child_id"

[[example]]
says = "X1 (the next episode begins) is a code, E1 is none; a blank is another matter"
given."submitted.social_care_looked_after" = [
  { row = 1, child_id = "c1", end_reason = "X1" },
  { row = 2, child_id = "c2", end_reason = "E1" },
  { row = 3, child_id = "c3" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_looked_after
WHERE upper(end_reason) NOT IN (
    'X1', 'E2', 'E3', 'E4A', 'E4B', 'E5', 'E6', 'E7', 'E8', 'E9',
    'E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E41', 'E45', 'E46', 'E47', 'E48'
)
