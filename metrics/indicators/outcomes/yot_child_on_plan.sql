/*
title        = "Children working with the youth offending team who are on a protection plan"
question     = "How many of the children whom the youth offending team works with are being protected from harm?"
denominator  = "Children with whom the youth offending team was working at some time in the quarter, judged on their last such day"
met          = "The child was on a child protection plan on that day"
kind         = "proportion"
polarity     = "no_judgement"
step         = "identify"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = ["social_care"]
needs        = { yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["B29"]
min_completeness = 0.8
why_it_matters       = "A child on a plan is one whom agencies agreed is likely to be badly harmed. Whoever works with such a child for another reason sees things that the plan needs."
what_good_looks_like = "There is no right level. A good board knows the number, and each child's plan says what the youth offending team does in it."
caveats      = "Counts plans of any council, not the home council's alone. A child whose two records could not be matched looks like one without a plan, so the true share is higher. Few children are on plans at this age: look at the year."
challenge_questions = [
  "Does the team know on the day when a plan begins or ends for a child it works with?",
  "For each of these children, does the protection plan give the youth offending team something to do?",
  "Is the child's worker invited to the meetings about the plan?",
]

[[example]]
says = "On a plan on the last day of working with the team counts; a plan that ended the day before does not; a child whose work with the team ended before the quarter is no case"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_plan", on_date = 2026-02-10 },
  { agency = "social_care", place_code = "001", kind = "social_care_plan", on_date = 2026-03-31 },
]
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "c", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.record_council" = [
  { record_key = "a", la_code = "001" },
  { record_key = "b", la_code = "001" },
  { record_key = "c", la_code = "001" },
]
given."linked.covered_intervention" = [
  { record_key = "a", person_id = "Ann", open_from = 2025-06-01, open_to = 2026-02-10 },
  { record_key = "b", person_id = "Bob", open_from = 2025-06-01, open_to = 2026-06-30 },
  { record_key = "c", person_id = "Cat", open_from = 2025-06-01, open_to = 2025-12-31 },
]
given."linked.covered_plan" = [
  { person_id = "Ann", la_code = "002", open_from = 2025-06-01, open_to = 2026-02-10 },
  { person_id = "Bob", la_code = "001", open_from = 2025-06-01, open_to = 2026-03-30 },
  { person_id = "Cat", la_code = "001", open_from = 2025-06-01, open_to = 2026-03-31 },
]
expect = [
  { case_id = "Ann", body_code = "Y01", occurred_on = 2026-02-10, met = true },
  { case_id = "Bob", body_code = "Y01", occurred_on = 2026-03-31, met = false },
]

[[example]]
says = "Where the council of the child's home sent no plans for the day, it is not known"
given."measures.yot_child_quarter" = [{ person_id = "Ann", body_code = "Y01", on_date = 2026-03-31, is_known_to_social_care = true }]
expect = [{ case_id = "Ann" }]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on, is_on_plan AS met
FROM measures.yot_child_quarter
