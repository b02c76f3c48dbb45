/*
message  = "a person has one active registration of a kind: the earlier has ended"
severity = "warn"
source   = "our own; HMI Probation 2014, paragraph 2.16: flags not always used correctly"
tables   = ["probation_registration"]
fields   = ["end_date"]

[[example]]
says = "The earlier of two active ones is wrong; another kind is right"
given."submitted.probation_registration" = [
  { row = 1, crn = "X100001", type_code = "RCPR", start_date = 2025-05-01 },
  { row = 2, crn = "X100001", type_code = "RCPR", start_date = 2025-06-01 },
  { row = 3, crn = "X100001", type_code = "RCCO", start_date = 2025-04-01 },
]
expect = [{ row = 1 }]
*/
SELECT earlier.row
FROM submitted.probation_registration AS earlier
WHERE earlier.end_date IS NULL
    AND EXISTS (
        SELECT 1
        FROM submitted.probation_registration AS later
        WHERE later.crn = earlier.crn
            AND later.type_code = earlier.type_code
            AND later.start_date > earlier.start_date
            AND later.end_date IS NULL
    )
