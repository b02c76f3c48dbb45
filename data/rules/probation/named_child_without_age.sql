/*
message  = "a child named as at risk has a date of birth, or an age where that is not known"
severity = "warn"
source   = "OASys child at risk form: an age is allowed in place of the date of birth"
tables   = ["probation_child"]
fields   = ["child_dob", "child_age"]

[[example]]
says = "Neither of the two is wrong"
given."submitted.probation_child" = [
  { row = 1, crn = "X100001", child_dob = 2015-05-02 },
  { row = 2, crn = "X100001", child_age = 9 },
  { row = 3, crn = "X100001" },
]
expect = [{ row = 3 }]
*/
SELECT row
FROM submitted.probation_child
WHERE child_dob IS NULL AND child_age IS NULL
