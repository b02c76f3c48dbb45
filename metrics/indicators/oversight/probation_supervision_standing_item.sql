/*
title        = "Child protection a standing item of probation supervision (staff survey)"
question     = "Is a child's safety raised in supervision every time, or only when somebody remembers?"
denominator  = "Probation staff who answered the question, in surveys answered in the period"
met          = "They say that child protection is on the agenda of every supervision"
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
findings     = ["A41"]
min_completeness = 0.8
why_it_matters       = "What is on the agenda each time gets talked about before it becomes a crisis; what is raised when needed is raised too late."
what_good_looks_like = "A form of supervision whose first question is about children, and a note of the answer even when it is none."
caveats      = "A standing item may be passed over in a minute. This tells that it is there, not that it is used."
challenge_questions = [
  "Is child protection on the supervision form of every unit?",
  "What do managers do when an officer has nothing to say on it?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "on every agenda", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "child protection a standing item", answered_on = 2026-02-10, is_met = true },
  { case_id = "now and then", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "child protection a standing item", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "child protection a standing item", answered_on = 2026-02-10 },
  { case_id = "answered at the youth offending team", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "child protection a standing item", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "on every agenda", met = true },
  { case_id = "now and then", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'child protection a standing item'
    AND respondent_kind = 'staff'
    AND of_agency = 'probation'
