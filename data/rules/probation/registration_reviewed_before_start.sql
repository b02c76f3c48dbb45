/*
message  = "a registration is reviewed on or after the day on which it starts"
severity = "warn"
source   = "our own"
tables   = ["probation_registration"]
fields   = ["last_review_date", "start_date"]

[[example]]
says = "On the first day is right, a day before is wrong"
given."submitted.probation_registration" = [
  { row = 1, crn = "X100001", start_date = 2025-05-02, last_review_date = 2025-05-02 },
  { row = 2, crn = "X100002", start_date = 2025-05-02, last_review_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.probation_registration
WHERE last_review_date < start_date
