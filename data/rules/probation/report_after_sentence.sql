/*
message  = "a pre-sentence report is made on or before the day of sentence"
severity = "warn"
source   = "our own"
tables   = ["probation_order"]
fields   = ["pre_sentence_report_date", "sentence_date"]

[[example]]
says = "On the day of sentence is right, a day after is wrong"
given."submitted.probation_order" = [
  { row = 1, crn = "X100001", sentence_date = 2025-05-02, pre_sentence_report_date = 2025-05-02 },
  { row = 2, crn = "X100002", sentence_date = 2025-05-02, pre_sentence_report_date = 2025-05-03 },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.probation_order
WHERE pre_sentence_report_date > sentence_date
