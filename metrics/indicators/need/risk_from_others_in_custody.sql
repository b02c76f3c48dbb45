/*
title        = "Children in custody at risk from others"
question     = "How many of the children in custody are in danger from others?"
denominator  = "Children of the youth offending team who were on remand or under sentence in custody at some time in the quarter, judged on the last such day"
met          = "By the team's latest assessment up to that day the risk to the child from others was medium or more"
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
findings     = ["B33"]
min_completeness = 0.8
why_it_matters       = "Other children in the same place may be the danger. The review of 2008 found over a third of the children in custody at risk from others."
what_good_looks_like = "There is no right level. A good board knows of each of these children, and that the place that holds it was told from whom to keep them apart."
caveats      = "The 2008 review's figure is of the cases that inspectors read. The need is as the team last assessed it, which may be long before. Counts what the home team knows, not what happened in the place."
challenge_questions = [
  "Was the place that holds the child told from whom the child is in danger?",
  "Does the council look after each of these children as it must on remand?",
  "Who asks the child, alone, whether they are safe?",
]

[standard.least]
value  = 2
unit   = "level of need (1 low, 2 medium, 3 high, 4 very high)"
source = "Our own choice: a risk that is medium or more is one against which somebody must do something"

[[example]]
says = "Medium counts, low does not, where nobody assessed it is not known; a child in the community is no case"
given."measures.child_in_setting" = [
  { person_id = "at it", body_code = "Y01", on_date = 2026-03-31, setting = "custody", risk_from_others = 2 },
  { person_id = "none", body_code = "Y01", on_date = 2026-03-31, setting = "custody", risk_from_others = 1 },
  { person_id = "not said", body_code = "Y01", on_date = 2026-03-31, setting = "custody" },
  { person_id = "elsewhere", body_code = "Y01", on_date = 2026-03-31, setting = "community", risk_from_others = 4 },
]
expect = [
  { case_id = "at it", met = true },
  { case_id = "none", met = false },
  { case_id = "not said" },
]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    risk_from_others >= $least AS met
FROM measures.child_in_setting
WHERE setting = 'custody'
