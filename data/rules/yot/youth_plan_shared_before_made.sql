/*
message  = "a plan is shared with parents and with social care on or after the day on which it is made"
severity = "warn"
source   = "our own"
tables   = ["yot_plan"]
fields   = ["date", "shared_with_social_care_date", "shared_with_parents_date"]

[[example]]
says = "The same day is right; a day before, with either, is wrong"
given."submitted.yot_plan" = [
  { row = 1, client_id = "1", date = 2025-05-02, shared_with_social_care_date = 2025-05-02 },
  { row = 2, client_id = "2", date = 2025-05-02, shared_with_social_care_date = 2025-05-01 },
  { row = 3, client_id = "3", date = 2025-05-02, shared_with_parents_date = 2025-05-01 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT plan.row
FROM submitted.yot_plan AS plan
WHERE plan.shared_with_social_care_date < plan.date OR plan.shared_with_parents_date < plan.date
