/*
message  = "a plan is shared with social care on or after the day on which it is made"
severity = "warn"
source   = "our own"
tables   = ["probation_plan"]
fields   = ["shared_with_social_care_date", "date"]

[[example]]
says = "The same day is right, a day before is wrong"
given."submitted.probation_plan" = [
  { row = 1, crn = "X100001", date = 2025-05-02, shared_with_social_care_date = 2025-05-02 },
  { row = 2, crn = "X100002", date = 2025-05-02, shared_with_social_care_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT plan.row
FROM submitted.probation_plan AS plan
WHERE plan.shared_with_social_care_date < plan.date
