/*
title        = "Child protection discussed in probation supervision (staff survey)"
question     = "Do officers talk over the children in their cases with a manager?"
denominator  = "Probation staff who answered the question, in surveys answered in the period"
met          = "They say that child protection work is discussed in supervision"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["survey_answer"] }
adds         = {}
owner        = "Head of public protection, probation"
authored_by  = "Survey lead, safeguarding board"
checked_by   = "Quality development officer, probation"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A40"]
min_completeness = 0.8
why_it_matters       = "An officer who worries about a child alone has nobody to notice what they have stopped seeing."
what_good_looks_like = "Supervision that goes through each case with a child in it, and asks what has changed for the child."
caveats      = "What staff say of supervision, not what was said in it. Those who answer a survey may differ from those who do not, and a short survey in one unit says little of the next."
challenge_questions = [
  "How often is an officer with a child protection case supervised?",
  "What came out of the last ten such talks?",
  "Do managers have the time, and the training, to ask?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "talks each month", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "child protection discussed in supervision", answered_on = 2026-02-10, is_met = true },
  { case_id = "only when asked", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "child protection discussed in supervision", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "child protection discussed in supervision", answered_on = 2026-02-10 },
  { case_id = "answered at the youth offending team", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "child protection discussed in supervision", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "talks each month", met = true },
  { case_id = "only when asked", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'child protection discussed in supervision'
    AND respondent_kind = 'staff'
    AND of_agency = 'probation'
