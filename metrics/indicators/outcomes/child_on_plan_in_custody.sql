/*
title        = "Children in custody who are on a child protection plan"
question     = "How many of the children in custody does a plan at home protect?"
denominator  = "Children of the youth offending team who were on remand or under sentence in custody at some time in the quarter, judged on the last such day"
met          = "On that day the child was on a child protection plan"
kind         = "proportion"
polarity     = "no_judgement"
step         = "identify"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = ["social_care"]
needs        = { yot = ["yot_custody"] }
adds         = { social_care = ["social_care_plan"] }
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B30"]
min_completeness = 0.8
why_it_matters       = "A child who was in danger at home will come back to it. The review of 2008 found three in a hundred children in custody on the register, as plans were then called."
what_good_looks_like = "There is no right level. A good board knows each of these children, and the core group goes on meeting while the child is held."
caveats      = "Stands on links between the team's and social care's records. Few cases: most figures are hidden or unreliable."
challenge_questions = [
  "Does the core group go on meeting while the child is held, and does the place take part?",
  "Is the plan ended because the child is in custody?",
  "Who prepares for the day of release?",
]

[[example]]
says = "On a plan on the last day in custody counts, a plan that ended the day before does not; a child released before the quarter is no case"
given."reference.period" = [
  { period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 },
]
given."reference.covered_day" = [
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
given."linked.covered_custody" = [
  { record_key = "a", person_id = "Ada", open_from = 2026-01-05, open_to = 2026-05-01 },
  { record_key = "b", person_id = "Ben", open_from = 2026-01-05, open_to = 2026-05-01 },
  { record_key = "c", person_id = "Cal", open_from = 2025-10-05, open_to = 2025-12-31 },
]
given."linked.covered_plan" = [
  { person_id = "Ada", open_from = 2026-03-31, open_to = 2026-06-01 },
  { person_id = "Ben", open_from = 2025-03-31, open_to = 2026-03-30 },
]
expect = [
  { case_id = "Ada", body_code = "Y01", occurred_on = 2026-03-31, met = true },
  { case_id = "Ben", body_code = "Y01", occurred_on = 2026-03-31, met = false },
]

[[example]]
says = "Where the home council sent no plans for the day, it is not known"
given."measures.plan_in_custody" = [
  { person_id = "Ada", body_code = "Y01", on_date = 2026-03-31 },
]
expect = [
  { case_id = "Ada" },
]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on, is_on_plan AS met
FROM measures.plan_in_custody
