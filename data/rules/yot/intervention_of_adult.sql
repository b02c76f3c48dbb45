/*
message  = "an intervention starts before the child is 18"
severity = "warn"
source   = "Crime and Disorder Act 1998, section 117: a young person is under 18"
tables   = ["yot_intervention", "yot_person"]
fields   = ["start_date"]

[standard.adult]
value  = 18
unit   = "years"
source = "Crime and Disorder Act 1998, section 117"

[[example]]
says = "The day before the eighteenth birthday is right, the birthday is wrong"
given."submitted.yot_person" = [{ row = 1, client_id = "1", dob = 2007-05-02 }]
given."submitted.yot_intervention" = [
  { row = 1, client_id = "1", start_date = 2025-05-01 },
  { row = 2, client_id = "1", start_date = 2025-05-02 },
]
expect = [{ row = 2 }]
*/
SELECT intervention.row
FROM submitted.yot_intervention AS intervention
JOIN submitted.yot_person AS person ON person.client_id = intervention.client_id
WHERE intervention.start_date >= person.dob + INTERVAL ($adult) YEAR
