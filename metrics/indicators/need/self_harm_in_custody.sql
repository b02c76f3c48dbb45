/*
title        = "Children in custody at risk of self-harm"
question     = "How many of the children in custody may hurt themselves?"
denominator  = "Children of the youth offending team who were on remand or under sentence in custody at some time in the quarter, judged on the last such day"
met          = "By the team's latest assessment up to that day the risk of self-harm was medium or more"
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
findings     = ["B08", "B32"]
min_completeness = 0.8
why_it_matters       = "Children have died in custody by their own hand. The review of 2008 found one in seven vulnerable to self-harm in one set of inspections of custody, and over a third at risk in another."
what_good_looks_like = "There is no right level. A good board knows of each of these children, and that the place of custody knew before the first night."
caveats      = "The two figures of the 2008 review are of two samples and two ways to judge; this figure is set beside both. The need is as the team last assessed it, which may be long before. Counts what the home team knows."
challenge_questions = [
  "For each of these children: when was the place of custody told of the risk, and how?",
  "Did the court know of the risk when it decided?",
  "Who from home sees the child, and how often?",
]

[standard.least]
value  = 2
unit   = "level of need (1 low, 2 medium, 3 high, 4 very high)"
source = "Our own choice: a risk that is medium or more is one against which somebody must do something"

[[example]]
says = "Medium counts, low does not, where nobody assessed it is not known; a child in the community is no case"
given."measures.child_in_setting" = [
  { person_id = "at it", body_code = "Y01", on_date = 2026-03-31, setting = "custody", self_harm = 2 },
  { person_id = "none", body_code = "Y01", on_date = 2026-03-31, setting = "custody", self_harm = 1 },
  { person_id = "not said", body_code = "Y01", on_date = 2026-03-31, setting = "custody" },
  { person_id = "elsewhere", body_code = "Y01", on_date = 2026-03-31, setting = "community", self_harm = 4 },
]
expect = [
  { case_id = "at it", met = true },
  { case_id = "none", met = false },
  { case_id = "not said" },
]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    self_harm >= $least AS met
FROM measures.child_in_setting
WHERE setting = 'custody'
