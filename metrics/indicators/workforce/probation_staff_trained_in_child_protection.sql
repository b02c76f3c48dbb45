/*
title        = "Probation staff with basic child protection training (staff survey)"
question     = "Has everyone who may meet a child at risk learnt what to look for?"
denominator  = "Probation staff who answered the question, in surveys answered in the period"
met          = "They say that they were trained in the basics of child protection"
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
findings     = ["A85"]
min_completeness = 0.8
why_it_matters       = "All whom inspectors asked had been trained. Where training is not for all, a child's safety hangs on who answers the telephone."
what_good_looks_like = "Everyone trained before their first case, again at set times, and told from whom to ask advice."
caveats      = "A course attended years ago counts like one of last month, and attending is not learning. Records of training tell when; this tells what staff remember."
challenge_questions = [
  "Who has not been trained, and what cases do they hold?",
  "How long do new staff wait for a place?",
  "What do officers do otherwise since the course?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "trained", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "basic child protection training", answered_on = 2026-02-10, is_met = true },
  { case_id = "never was", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "basic child protection training", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "basic child protection training", answered_on = 2026-02-10 },
  { case_id = "answered at the youth offending team", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "basic child protection training", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "trained", met = true },
  { case_id = "never was", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'basic child protection training'
    AND respondent_kind = 'staff'
    AND of_agency = 'probation'
