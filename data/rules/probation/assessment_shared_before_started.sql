/*
message  = "an assessment is shared with social care on or after the day on which it is started"
severity = "warn"
source   = "our own"
tables   = ["probation_assessment"]
fields   = ["shared_with_social_care_date", "started_date"]

[[example]]
says = "The same day is right, a day before is wrong"
given."submitted.probation_assessment" = [
  { row = 1, crn = "X100001", started_date = 2025-05-02, shared_with_social_care_date = 2025-05-02 },
  { row = 2, crn = "X100002", started_date = 2025-05-02, shared_with_social_care_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.probation_assessment
WHERE shared_with_social_care_date < started_date
