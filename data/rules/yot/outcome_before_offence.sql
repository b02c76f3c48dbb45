/*
message  = "the outcome of an offence is on or after the day of the offence"
severity = "warn"
source   = "our own"
tables   = ["yot_offence"]
fields   = ["outcome_date", "offence_date"]

[[example]]
says = "The same day is right, a day before is wrong"
given."submitted.yot_offence" = [
  { row = 1, client_id = "1", offence_date = 2025-05-02, outcome_date = 2025-05-02 },
  { row = 2, client_id = "2", offence_date = 2025-05-02, outcome_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.yot_offence
WHERE outcome_date < offence_date
