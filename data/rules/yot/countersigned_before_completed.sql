/*
message  = "an assessment is countersigned on or after the day on which it is completed"
severity = "warn"
source   = "our own"
tables   = ["yot_assessment"]
fields   = ["countersigned_date", "completed_date"]

[[example]]
says = "The same day is right; a day before is wrong, and so is countersigned but not completed"
given."submitted.yot_assessment" = [
  { row = 1, client_id = "1", completed_date = 2025-05-02, countersigned_date = 2025-05-02 },
  { row = 2, client_id = "2", completed_date = 2025-05-02, countersigned_date = 2025-05-01 },
  { row = 3, client_id = "3", countersigned_date = 2025-05-01 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT row
FROM submitted.yot_assessment
WHERE countersigned_date < completed_date
    OR (countersigned_date IS NOT NULL AND completed_date IS NULL)
