/*
message  = "a child named as at risk is under 18 on the day of the assessment"
severity = "warn"
source   = "Children Act 1989, section 105: a child is a person under 18"
tables   = ["probation_child"]
fields   = ["child_dob", "assessment_date"]

[standard.adult]
value  = 18
unit   = "years"
source = "Children Act 1989, section 105"

[[example]]
says = "The day before the eighteenth birthday is right, the birthday is wrong, by the date of birth or the age told"
given."submitted.probation_child" = [
  { row = 1, crn = "X100001", assessment_date = 2025-05-01, child_dob = 2007-05-02 },
  { row = 2, crn = "X100001", assessment_date = 2025-05-02, child_dob = 2007-05-02 },
  { row = 3, crn = "X100001", assessment_date = 2025-05-02, child_age = 17 },
  { row = 4, crn = "X100001", assessment_date = 2025-05-02, child_age = 18 },
]
expect = [{ row = 2 }, { row = 4 }]
*/
SELECT row
FROM submitted.probation_child
WHERE assessment_date >= child_dob + INTERVAL ($adult) YEAR OR child_age >= $adult
