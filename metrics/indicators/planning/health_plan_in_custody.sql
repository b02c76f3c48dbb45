/*
title        = "Health plans for children who go into custody"
question     = "Does somebody plan for a child's health inside?"
denominator  = "Times that a child of the youth offending team went into custody in the period, on remand or under sentence"
met          = "A health plan was written down within 28 days"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_custody"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B20"]
min_completeness = 0.8
why_it_matters       = "Around half of those who went into custody had a health plan. Medicine, therapy and a history of self-harm do not come along by themselves."
what_good_looks_like = "Each child has a plan within the first weeks, made with those who treated the child before."
caveats      = "Rests on what the team writes down of the child in custody. A blank counts as no plan only where the team writes such days down at all; where it wrote nothing of the child it is not known. Says nothing of how good the plan is."
challenge_questions = [
  "Who makes the plan, and does the team get it?",
  "What of children on remand for a few days?",
  "Did those who treated the child before take part?",
]

[[example]]
says = "Planned counts, not planned does not, and what was not written down is not known"
given."measures.custody_health" = [
  { case_id = "yes", body_code = "Y01", started_on = 2026-01-05, has_health_plan = true },
  { case_id = "no", body_code = "Y01", started_on = 2026-01-05, has_health_plan = false },
  { case_id = "blank", body_code = "Y01", started_on = 2026-01-05 },
]
expect = [
  { case_id = "yes", met = true },
  { case_id = "no", met = false },
  { case_id = "blank" },
]

[[example]]
says = "Written down on day 28 it counts, on day 29 no more; a police cell is no case"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."reference.covered_day" = [
  { agency = "yot", kind = "yot_custody", place_code = "Y01", on_date = 2026-01-05 },
]
given."staging.yot_custody" = [
  { record_key = "a", yot_code = "Y01", kind = "sentence", held_from = 2026-01-05, started_on = 2026-01-05 },
  { record_key = "b", yot_code = "Y01", kind = "remand", held_from = 2026-01-05, started_on = 2026-01-05 },
  { record_key = "b", yot_code = "Y01", kind = "police cell", held_from = 2026-01-05, started_on = 2026-01-05 },
]
given."linked.circumstance" = [
  { record_key = "a", on_date = 2026-02-02, setting = "custody", has_health_plan = true },
  { record_key = "b", on_date = 2026-02-03, setting = "custody", has_health_plan = true },
]
expect = [
  { case_id = "a:1", met = true },
  { case_id = "b:1" },
]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on, has_health_plan AS met
FROM measures.custody_health
