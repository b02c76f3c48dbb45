/*
message  = "where the screening finds a risk to identifiable children (R2.4.1) the children are named"
severity = "warn"
source   = "OASys risk of serious harm: question R2.4.1 and the form 'Enter child details'"
tables   = ["probation_assessment", "probation_child"]
fields   = ["r2_4_1"]

[[example]]
says = "A risk without any child named of the person is wrong"
given."submitted.probation_child" = [{ row = 1, crn = "X100001" }]
given."submitted.probation_assessment" = [
  { row = 1, crn = "X100001", r2_4_1 = true },
  { row = 2, crn = "X100002", r2_4_1 = true },
  { row = 3, crn = "X100003", r2_4_1 = false },
]
expect = [{ row = 2 }]
*/
SELECT assessment.row
FROM submitted.probation_assessment AS assessment
WHERE assessment.r2_4_1 = TRUE
    AND NOT EXISTS (
        SELECT 1
        FROM submitted.probation_child AS child
        WHERE child.crn = assessment.crn
    )
