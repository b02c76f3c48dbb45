/*
message  = "the review of an active registration is done by the day on which it is due"
severity = "warn"
source   = "nDelius registration reference data: most registers are reviewed every 3 months; HMI Probation 2014, paragraph 2.16"
tables   = ["probation_registration"]
fields   = ["next_review_date"]

[[example]]
says = "Due on the last day of the period is right, a day earlier is overdue; what has ended is left alone"
given."submitted.submission" = [{ period_end = 2026-03-31 }]
given."submitted.probation_registration" = [
  { row = 1, crn = "X100001", next_review_date = 2026-03-31 },
  { row = 2, crn = "X100002", next_review_date = 2026-03-30 },
  { row = 3, crn = "X100003", next_review_date = 2026-03-30, end_date = 2026-03-01 },
]
expect = [{ row = 2 }]
*/
SELECT registration.row
FROM submitted.probation_registration AS registration
CROSS JOIN submitted.submission AS submission
WHERE registration.next_review_date < submission.period_end
    AND (registration.end_date IS NULL OR registration.end_date > submission.period_end)
