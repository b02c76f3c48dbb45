/*
message  = "a person on probation is 18 or over when an order starts"
severity = "warn"
source   = "our own: children are supervised by youth offending teams"
tables   = ["probation_order", "probation_person"]
fields   = ["start_date"]

[standard.adult]
value  = 18
unit   = "years"
source = "Children Act 1989, section 105"

[[example]]
says = "The eighteenth birthday is right, the day before is wrong"
given."submitted.probation_person" = [{ row = 1, crn = "X100001", dob = 2007-05-02 }]
given."submitted.probation_order" = [
  { row = 1, crn = "X100001", start_date = 2025-05-02 },
  { row = 2, crn = "X100001", start_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT ordered.row
FROM submitted.probation_order AS ordered
JOIN submitted.probation_person AS person ON person.crn = ordered.crn
WHERE ordered.start_date < person.dob + INTERVAL ($adult) YEAR
