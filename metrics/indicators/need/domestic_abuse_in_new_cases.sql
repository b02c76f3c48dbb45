/*
title        = "New probation cases with a history of domestic abuse"
question     = "In how many of its new cases does probation work with somebody who has abused a partner?"
denominator  = "Orders that began in the period"
met          = "Probation recorded a history of domestic abuse on the order"
kind         = "proportion"
polarity     = "no_judgement"
step         = "identify"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = []
needs        = { probation = ["probation_order"] }
adds         = {}
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B09"]
min_completeness = 0.8
why_it_matters       = "A child who lives with domestic abuse is harmed by it. The review of 2008 found such a history in nearly a quarter of probation's cases."
what_good_looks_like = "There is no right level. A good board knows the number, and knows for how many of these people a check with the police and social care was made."
caveats      = "Counts all new cases, with children or without; people connected with a child are another figure. What is not asked is not recorded."
challenge_questions = [
  "How many of these people live with children, or see them?",
  "Does the number fit what the police record?",
  "Is there a place on a programme for each, and how long is the wait?",
]

[[example]]
says = "A history counts, none does not, a blank is not known; a team's case is none"
given."measures.work_begun" = [
  { case_id = "history", body_code = "D01", agency = "probation", started_on = 2026-01-05, has_domestic_abuse_history = true },
  { case_id = "none", body_code = "D01", agency = "probation", started_on = 2026-01-05, has_domestic_abuse_history = false },
  { case_id = "blank", body_code = "D01", agency = "probation", started_on = 2026-01-05 },
  { case_id = "team", body_code = "D01", agency = "yot", started_on = 2026-01-05 },
]
expect = [
  { case_id = "history", met = true },
  { case_id = "none", met = false },
  { case_id = "blank" },
]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on, has_domestic_abuse_history AS met
FROM measures.work_begun
WHERE agency = 'probation'
