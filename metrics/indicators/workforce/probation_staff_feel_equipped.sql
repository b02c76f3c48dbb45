/*
title        = "Probation staff who feel equipped for child protection work (staff survey)"
question     = "Do officers feel able to do what is asked of them for children?"
denominator  = "Probation staff who answered the question, in surveys answered in the period"
met          = "They feel fully equipped for child protection work"
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
findings     = ["A86"]
min_completeness = 0.8
why_it_matters       = "Fewer than half did, though all had been trained. Someone who feels out of their depth hands a case on, or hopes."
what_good_looks_like = "Officers who can say what they would do tomorrow with a worrying case, and whom they would ring."
caveats      = "Confidence is not competence: the least experienced may be the surest. 'Partly' does not count. Read it beside the audits of assessment."
challenge_questions = [
  "What do those who do not feel equipped say that they lack?",
  "Are they the ones with the most child protection cases?",
  "What has changed since the last survey?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "fully equipped", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "equipped for child protection work", answered_on = 2026-02-10, is_met = true },
  { case_id = "in part", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "equipped for child protection work", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "equipped for child protection work", answered_on = 2026-02-10 },
  { case_id = "answered at the youth offending team", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "equipped for child protection work", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "fully equipped", met = true },
  { case_id = "in part", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'equipped for child protection work'
    AND respondent_kind = 'staff'
    AND of_agency = 'probation'
