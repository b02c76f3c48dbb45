/*
message  = "a person on probation has a first name, a family name and a date of birth"
severity = "warn"
source   = "our own: without them nobody can be linked"
tables   = ["probation_person"]
fields   = ["surname", "forename", "dob"]

[[example]]
says = "Any of the three blank is wrong"
given."submitted.probation_person" = [
  { row = 1, crn = "X100001", forename = "Ada", surname = "Byrne", dob = 1980-05-02 },
  { row = 2, crn = "X100002", forename = "Ada", surname = "Byrne" },
  { row = 3, crn = "X100003", surname = "Byrne", dob = 1980-05-02 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT row
FROM submitted.probation_person
WHERE forename IS NULL OR surname IS NULL OR dob IS NULL
