/*
title        = "Children working with the youth offending team who are or were at risk from others"
question     = "How many of the children who offend have ever been in danger from others?"
denominator  = "Children with whom the youth offending team was working at some time in the quarter and who were not held in custody on the last such day"
met          = "By any of the team's assessments up to that day the risk to the child from others was medium or more"
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
findings     = ["B57"]
min_completeness = 0.8
why_it_matters       = "Harm done earlier lasts. The review of 2008 counted children who were at risk from others in the community, now or earlier: one in six."
what_good_looks_like = "There is no right level. A good board knows how many of the children of the team were victims first."
caveats      = "The 2008 review's figure is of the cases that inspectors read. Earlier is as far back as the team's assessments were sent, and what other agencies knew is not in it. A child held in custody is counted by the figure for custody; where the team sends no times in custody, it is counted here."
challenge_questions = [
  "How many of these children got help for what was done to them?",
  "Does the team ask social care about the child's earlier years as a matter of course?",
  "How many who were at risk are no longer, and who says so?",
]

[standard.least]
value  = 2
unit   = "level of need (1 low, 2 medium, 3 high, 4 very high)"
source = "Our own choice: a risk that is medium or more is one against which somebody must do something"

[[example]]
says = "Medium counts, low does not, where nobody assessed it is not known; a child in custody is no case"
given."measures.child_in_setting" = [
  { person_id = "at it", body_code = "Y01", on_date = 2026-03-31, setting = "community", risk_from_others_ever = 2 },
  { person_id = "none", body_code = "Y01", on_date = 2026-03-31, setting = "community", risk_from_others_ever = 1 },
  { person_id = "not said", body_code = "Y01", on_date = 2026-03-31, setting = "community" },
  { person_id = "elsewhere", body_code = "Y01", on_date = 2026-03-31, setting = "custody", risk_from_others_ever = 4 },
]
expect = [
  { case_id = "at it", met = true },
  { case_id = "none", met = false },
  { case_id = "not said" },
]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    risk_from_others_ever >= $least AS met
FROM measures.child_in_setting
WHERE setting = 'community'
