/*
message  = "an assessment has the day on which it was started"
severity = "warn"
source   = "our own: it belongs to no period without it"
tables   = ["yot_assessment"]
fields   = ["started_date"]

[[example]]
says = "Blank is wrong"
given."submitted.yot_assessment" = [
  { row = 1, client_id = "1", started_date = 2025-05-02 },
  { row = 2, client_id = "2", completed_date = 2025-05-02 },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.yot_assessment
WHERE started_date IS NULL
