/*
message  = "an order starts on or after the day of sentence"
severity = "warn"
source   = "our own"
tables   = ["probation_order"]
fields   = ["start_date", "sentence_date"]

[[example]]
says = "On the day of sentence is right, a day before is wrong"
given."submitted.probation_order" = [
  { row = 1, crn = "X100001", sentence_date = 2025-05-02, start_date = 2025-05-02 },
  { row = 2, crn = "X100002", sentence_date = 2025-05-02, start_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.probation_order
WHERE start_date < sentence_date
