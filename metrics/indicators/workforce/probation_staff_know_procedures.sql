/*
title        = "Probation staff who know their child protection procedures (staff survey)"
question     = "Would an officer know what to do on the day that a child is at risk?"
denominator  = "Probation staff who answered the question, in surveys answered in the period"
met          = "They know their own agency's child protection procedures well enough to follow them"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
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
findings     = ["A87"]
min_completeness = 0.8
why_it_matters       = "A quarter did not. Procedures that nobody knows protect nobody, and the day of the crisis is no day to look for them."
what_good_looks_like = "Procedures short enough to be read, found in two clicks, and used in supervision and induction."
caveats      = "People tend to say that they know. A handful of questions about the procedures themselves would tell more."
challenge_questions = [
  "When were the procedures last revised, and how were staff told?",
  "Where would an officer find them on a Friday afternoon?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "knows them", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "conversant with procedures", answered_on = 2026-02-10, is_met = true },
  { case_id = "has seen them", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "conversant with procedures", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "conversant with procedures", answered_on = 2026-02-10 },
  { case_id = "answered at the youth offending team", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "conversant with procedures", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "knows them", met = true },
  { case_id = "has seen them", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'conversant with procedures'
    AND respondent_kind = 'staff'
    AND of_agency = 'probation'
