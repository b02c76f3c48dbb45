/*
message  = "a child named as at risk is born, or has no date of birth yet, on the day of the assessment"
severity = "warn"
source   = "our own: OASys has no box for an expected date of birth"
tables   = ["probation_child"]
fields   = ["child_dob", "assessment_date"]

[[example]]
says = "Born on the day of the assessment is right, a day later is wrong"
given."submitted.probation_child" = [
  { row = 1, crn = "X100001", assessment_date = 2025-05-02, child_dob = 2025-05-02 },
  { row = 2, crn = "X100001", assessment_date = 2025-05-02, child_dob = 2025-05-03 },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.probation_child
WHERE child_dob > assessment_date
