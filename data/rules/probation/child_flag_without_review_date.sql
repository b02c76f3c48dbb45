/*
message  = "an active registration about a child (RCPR, RCCO, RCHD) says when its next review is due"
severity = "warn"
source   = "nDelius registration reference data: reviewed every 3 months"
tables   = ["probation_registration"]
fields   = ["next_review_date"]

[[example]]
says = "Blank is wrong while it runs; other registers are left alone"
given."submitted.probation_registration" = [
  { row = 1, crn = "X100001", type_code = "RCPR", next_review_date = 2026-03-31 },
  { row = 2, crn = "X100002", type_code = "RCPR" },
  { row = 3, crn = "X100003", type_code = "RCPR", end_date = 2026-03-01 },
  { row = 4, crn = "X100004", type_code = "RMRH" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.probation_registration
WHERE type_code IN ('RCPR', 'RCCO', 'RCHD') AND end_date IS NULL AND next_review_date IS NULL
