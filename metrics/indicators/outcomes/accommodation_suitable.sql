/*
title        = "Children in suitable accommodation when work with them ends"
question     = "Do children have a safe place to live when the youth offending team leaves them?"
denominator  = "Orders and interventions of the youth offending team that ended in the period"
met          = "The child's accommodation was suitable when the team last wrote down how the child lived in the community, between the first and the last day"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["B17"]
min_completeness = 0.8
why_it_matters       = "A child without a safe bed is soon in danger, and soon in trouble. Inspectors had to ask for safe accommodation in nearly a quarter of their inspections."
what_good_looks_like = "Every child lives in a place that is safe and fits their age when the work ends, and council and team found it together where home was not."
caveats      = "Whether a place is suitable is the worker's own judgement. Shows how the child lived when it was last written down, which may be long before the end. How a child lived in custody does not count."
challenge_questions = [
  "Where did the children live whose place was not suitable, and where are they now?",
  "Does the council treat a homeless child of 16 or 17 as a child?",
  "Who looks for a place before a child is released from custody?",
]

[[example]]
says = "Suitable on the last day of the order counts; what was written after it, or in custody, does not; the latest judgement holds, a blank is passed over, and without any it is not known; an order that goes on is no case"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "c", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "d", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.covered_intervention" = [
  { intervention_key = "Ann's", record_key = "a", started_on = 2025-06-01, ended_on = 2026-02-10, open_from = 2025-06-01, open_to = 2026-02-10 },
  { intervention_key = "Bob's", record_key = "b", started_on = 2025-06-01, ended_on = 2026-03-31, open_from = 2025-06-01, open_to = 2026-03-31 },
  { intervention_key = "Cat's", record_key = "c", started_on = 2025-06-01, ended_on = 2026-02-10, open_from = 2025-06-01, open_to = 2026-02-10 },
  { intervention_key = "Dan's", record_key = "d", started_on = 2025-06-01, ended_on = 2026-04-01, open_from = 2025-06-01, open_to = 2026-03-31 },
]
given."staging.yot_circumstance" = [
  { record_key = "a", on_date = 2025-06-01, setting = "community", is_accommodation_suitable = false },
  { record_key = "a", on_date = 2026-02-10, setting = "community", is_accommodation_suitable = true },
  { record_key = "b", on_date = 2025-06-01, setting = "community", is_accommodation_suitable = true },
  { record_key = "b", on_date = 2026-02-01, setting = "release", is_accommodation_suitable = false },
  { record_key = "b", on_date = 2026-03-01, setting = "community" },
  { record_key = "b", on_date = 2026-04-01, setting = "community", is_accommodation_suitable = true },
  { record_key = "c", on_date = 2026-02-01, setting = "custody", is_accommodation_suitable = true },
  { record_key = "d", on_date = 2026-02-01, setting = "community", is_accommodation_suitable = true },
]
expect = [
  { case_id = "Ann's", body_code = "Y01", occurred_on = 2026-02-10, met = true },
  { case_id = "Bob's", body_code = "Y01", occurred_on = 2026-03-31, met = false },
  { case_id = "Cat's", body_code = "Y01", occurred_on = 2026-02-10 },
]
*/
SELECT case_id, person_id, body_code, ended_on AS occurred_on, is_accommodation_suitable AS met
FROM measures.intervention_end
