/*
message  = "a child who works with the team has a first name, a family name and a date of birth"
severity = "warn"
source   = "our own: without them nobody can be linked"
tables   = ["yot_person"]
fields   = ["surname", "forename", "dob"]

[[example]]
says = "Any of the three blank is wrong"
given."submitted.yot_person" = [
  { row = 1, client_id = "1", forename = "Ada", surname = "Byrne", dob = 2010-05-02 },
  { row = 2, client_id = "2", forename = "Ada", surname = "Byrne" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.yot_person
WHERE forename IS NULL OR surname IS NULL OR dob IS NULL
