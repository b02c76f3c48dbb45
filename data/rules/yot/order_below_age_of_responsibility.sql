/*
message  = "a child is 10 or over when an intervention for an offence starts; work to prevent offending may start earlier"
severity = "warn"
source   = "Children and Young Persons Act 1933, section 50"
tables   = ["yot_intervention", "yot_person"]
fields   = ["start_date", "type"]

[standard.responsible]
value  = 10
unit   = "years"
source = "Children and Young Persons Act 1933, section 50"

[[example]]
says = "The tenth birthday is right, the day before is wrong; prevention is right"
given."submitted.yot_person" = [{ row = 1, client_id = "1", dob = 2015-05-02 }]
given."submitted.yot_intervention" = [
  { row = 1, client_id = "1", type = "YRO", start_date = 2025-05-02 },
  { row = 2, client_id = "1", type = "YRO", start_date = 2025-05-01 },
  { row = 3, client_id = "1", type = "prevention", start_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT intervention.row
FROM submitted.yot_intervention AS intervention
JOIN submitted.yot_person AS person ON person.client_id = intervention.client_id
WHERE intervention.type <> 'prevention'
    AND intervention.start_date < person.dob + INTERVAL ($responsible) YEAR
