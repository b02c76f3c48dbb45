/*
title        = "Children who come back onto a protection plan"
question     = "Do the plans that end leave children safe for good?"
denominator  = "Child protection plans that began in the period"
met          = "The child had been on a child protection plan before, however long ago and in whatever council"
kind         = "proportion"
polarity     = "no_judgement"
bodies       = ["lscb"]
lead_agency  = "social_care"
contributing_agencies = []
needs        = { social_care = ["social_care_plan"] }
adds         = {}
owner        = "Head of quality assurance, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Independent chair of child protection conferences"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = []
min_completeness = 0.8
why_it_matters       = "A child who comes back may have been left too soon, or let down by a plan that changed nothing at home."
what_good_looks_like = "There is no right level: none at all may mean that children in need of a second plan do not get it. A good board knows how long ago the earlier plans ended, and why the children came back."
caveats      = "A family that moves, and whose plan goes on in its new council, counts as coming back. An earlier plan elsewhere is known only if the council says so in its number of earlier plans, or if that council's records are here and the child was found in both."
challenge_questions = [
  "How many of the earlier plans had ended within the last two years?",
  "What was the reason for the first plan, and was it the same for the second?",
  "Was an adult around the child on probation at either time?",
]

[[example]]
says = "One earlier plan by the council's number counts, none does not, no number is not known"
given."measures.plan_start" = [
  { case_id = "second", body_code = "L01", started_on = 2026-01-05, is_repeat = true },
  { case_id = "first", body_code = "L01", started_on = 2026-01-05, is_repeat = false },
  { case_id = "no number", body_code = "L01", started_on = 2026-01-05 },
]
expect = [
  { case_id = "second", met = true },
  { case_id = "first", met = false },
  { case_id = "no number" },
]

[[example]]
says = "An earlier plan in another council's records counts whatever the number; a later one does not; a plan that began before the records is no case"
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."linked.covered_plan" = [
  { person_id = "Ada", record_key = "a", la_code = "001", started_on = 2026-01-05, previous_plans = 0, open_from = 2026-01-05, open_to = 2026-03-31 },
  { person_id = "Ada", record_key = "z", la_code = "009", started_on = 2025-03-31, open_from = 2025-04-01, open_to = 2025-06-30 },
  { person_id = "Ben", record_key = "b", la_code = "001", started_on = 2026-01-05, previous_plans = 0, open_from = 2026-01-05, open_to = 2026-02-28 },
  { person_id = "Ben", record_key = "y", la_code = "009", started_on = 2026-03-02, open_from = 2026-03-02, open_to = 2026-03-31 },
  { person_id = "Cal", record_key = "c", la_code = "001", started_on = 2026-01-05, previous_plans = 1, open_from = 2026-01-05, open_to = 2026-03-31 },
  { person_id = "Deb", record_key = "d", la_code = "001", started_on = 2026-01-05, open_from = 2026-01-05, open_to = 2026-03-31 },
  { person_id = "Eve", record_key = "e", la_code = "001", started_on = 2025-03-31, previous_plans = 1, open_from = 2025-04-01, open_to = 2026-03-31 },
]
expect = [
  { case_id = "a:1", body_code = "L01", occurred_on = 2026-01-05, met = true },
  { case_id = "b:1", body_code = "L01", occurred_on = 2026-01-05, met = false },
  { case_id = "c:1", body_code = "L01", occurred_on = 2026-01-05, met = true },
  { case_id = "d:1", body_code = "L01", occurred_on = 2026-01-05 },
]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on, is_repeat AS met
FROM measures.plan_start
