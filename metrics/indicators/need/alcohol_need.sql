/*
title        = "Children working with the youth offending team for whom alcohol is a need"
question     = "For how many of the children who offend is drink part of the trouble?"
denominator  = "Children with whom the youth offending team was working at some time in the quarter and who were not held in custody on the last such day"
met          = "By the team's latest assessment up to that day the need from alcohol was medium or more"
kind         = "proportion"
polarity     = "no_judgement"
step         = "identify"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B04"]
min_completeness = 0.8
why_it_matters       = "Drink puts a child in danger and into trouble. The chief inspectors' review of 2008 found it a key factor for a third of the children."
what_good_looks_like = "There is no right level. A good board knows the number, and knows that there is help for each of these children near to home."
caveats      = "The 2008 review's figure is of the cases that inspectors read. The need is as the team last assessed it, which may be long before. A child held in custody is counted by the figure for custody; where the team sends no times in custody, it is counted here."
challenge_questions = [
  "Is there help with drink for all of these children, and how long do they wait?",
  "Does the number fit what schools and health services see?",
  "How many of these children live with an adult who drinks too much?",
]

[standard.least]
value  = 2
unit   = "level of need (1 low, 2 medium, 3 high, 4 very high)"
source = "Our own choice: a need that is medium or more is one that a plan should meet"

[[example]]
says = "Medium counts, low does not, where nobody assessed it is not known; a child in custody is no case"
given."measures.child_in_setting" = [
  { person_id = "at it", body_code = "Y01", on_date = 2026-03-31, setting = "community", alcohol = 2 },
  { person_id = "none", body_code = "Y01", on_date = 2026-03-31, setting = "community", alcohol = 1 },
  { person_id = "not said", body_code = "Y01", on_date = 2026-03-31, setting = "community" },
  { person_id = "elsewhere", body_code = "Y01", on_date = 2026-03-31, setting = "custody", alcohol = 4 },
]
expect = [
  { case_id = "at it", met = true },
  { case_id = "none", met = false },
  { case_id = "not said" },
]

[[example]]
says = "The latest assessment up to the last day of the quarter holds; a blank is passed over; a child held on that day is no case of the community"
given."reference.period" = [
  { period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 },
]
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "c", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.covered_intervention" = [
  { record_key = "a", person_id = "Ada", open_from = 2025-06-01, open_to = 2026-02-10 },
  { record_key = "b", person_id = "Ben", open_from = 2025-06-01, open_to = 2026-06-30 },
  { record_key = "c", person_id = "Cal", open_from = 2025-06-01, open_to = 2026-06-30 },
]
given."linked.covered_custody" = [
  { record_key = "c", person_id = "Cal", open_from = 2026-03-31, open_to = 2026-04-30 },
  { record_key = "b", person_id = "Ben", open_from = 2026-01-05, open_to = 2026-03-30 },
]
given."linked.need" = [
  { record_key = "a", need = "alcohol", assessed_on = 2025-06-01, level = 0 },
  { record_key = "a", need = "alcohol", assessed_on = 2026-02-10, level = 2 },
  { record_key = "a", need = "alcohol", assessed_on = 2026-02-11, level = 0 },
  { record_key = "b", need = "alcohol", assessed_on = 2025-06-01, level = 1 },
  { record_key = "b", need = "alcohol", assessed_on = 2026-02-01 },
  { record_key = "b", need = "drugs", assessed_on = 2026-02-01, level = 4 },
  { record_key = "c", need = "alcohol", assessed_on = 2025-06-01, level = 4 },
]
expect = [
  { case_id = "Ada", body_code = "Y01", occurred_on = 2026-02-10, met = true },
  { case_id = "Ben", body_code = "Y01", occurred_on = 2026-03-31, met = false },
]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    alcohol >= $least AS met
FROM measures.child_in_setting
WHERE setting = 'community'
