/*
title        = "Children in custody with a need in learning"
question     = "How many of the children in custody find it hard to learn or to understand?"
denominator  = "Children of the youth offending team who were on remand or under sentence in custody at some time in the quarter, judged on the last such day"
met          = "By the team's latest assessment up to that day the need in learning was medium or more"
kind         = "proportion"
polarity     = "no_judgement"
step         = "identify"
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
findings     = ["B22"]
min_completeness = 0.8
why_it_matters       = "A child who does not follow the rules of the place is punished by them. Inspections found a learning difficulty in over a quarter of the children in custody."
what_good_looks_like = "There is no right level. A good board knows the number, and the child's plan for special needs goes with it into custody and back."
caveats      = "The 2008 review's figure is of the cases that inspectors read. The need is as the team last assessed it, which may be long before. A worker's judgement is no diagnosis. Counts what the home team knows."
challenge_questions = [
  "Did the child's plan for special needs reach the place that holds it?",
  "Who at home keeps a school place open?",
  "Is the share higher than among the team's other children, and if so, why?",
]

[standard.least]
value  = 2
unit   = "level of need (1 low, 2 medium, 3 high, 4 very high)"
source = "Our own choice: a need that is medium or more is one that a plan should meet"

[[example]]
says = "Medium counts, low does not, where nobody assessed it is not known; a child in the community is no case"
given."measures.child_in_setting" = [
  { person_id = "at it", body_code = "Y01", on_date = 2026-03-31, setting = "custody", learning = 2 },
  { person_id = "none", body_code = "Y01", on_date = 2026-03-31, setting = "custody", learning = 1 },
  { person_id = "not said", body_code = "Y01", on_date = 2026-03-31, setting = "custody" },
  { person_id = "elsewhere", body_code = "Y01", on_date = 2026-03-31, setting = "community", learning = 4 },
]
expect = [
  { case_id = "at it", met = true },
  { case_id = "none", met = false },
  { case_id = "not said" },
]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    learning >= $least AS met
FROM measures.child_in_setting
WHERE setting = 'custody'
