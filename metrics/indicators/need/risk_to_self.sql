/*
title        = "Children working with the youth offending team who are a risk to themselves"
question     = "How many of the children who offend are a danger to themselves?"
denominator  = "Children with whom the youth offending team was working at some time in the quarter and who were not held in custody on the last such day"
met          = "By the team's latest assessment up to that day the risk to the child from themselves was medium or more"
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
findings     = ["B13"]
min_completeness = 0.8
why_it_matters       = "A child who takes no care of their own life needs protecting as much as those whom they may harm. The review of 2008 found three in ten."
what_good_looks_like = "There is no right level. A good board knows the number, and each of these children has a plan that says who keeps them safe."
caveats      = "The 2008 review's figure is of the cases that inspectors read. The need is as the team last assessed it, which may be long before. A child held in custody is counted by the figure for custody; where the team sends no times in custody, it is counted here."
challenge_questions = [
  "Does each of these children have a plan for their safety that somebody checks?",
  "Who else knows: school, doctor, social worker?",
  "How often did the judgement change between two assessments, and why?",
]

[standard.least]
value  = 2
unit   = "level of need (1 low, 2 medium, 3 high, 4 very high)"
source = "Our own choice: a risk that is medium or more is one against which somebody must do something"

[[example]]
says = "Medium counts, low does not, where nobody assessed it is not known; a child in custody is no case"
given."measures.child_in_setting" = [
  { person_id = "at it", body_code = "Y01", on_date = 2026-03-31, setting = "community", risk_to_self = 2 },
  { person_id = "none", body_code = "Y01", on_date = 2026-03-31, setting = "community", risk_to_self = 1 },
  { person_id = "not said", body_code = "Y01", on_date = 2026-03-31, setting = "community" },
  { person_id = "elsewhere", body_code = "Y01", on_date = 2026-03-31, setting = "custody", risk_to_self = 4 },
]
expect = [
  { case_id = "at it", met = true },
  { case_id = "none", met = false },
  { case_id = "not said" },
]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    risk_to_self >= $least AS met
FROM measures.child_in_setting
WHERE setting = 'community'
