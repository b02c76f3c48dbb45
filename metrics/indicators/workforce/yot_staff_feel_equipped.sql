/*
title        = "YOT staff who feel equipped for child protection work (staff survey)"
question     = "Do the youth offending team's workers feel able to protect a child?"
denominator  = "Youth offending team staff who answered the question, in surveys answered in the period"
met          = "They feel fully equipped for child protection work"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["survey_answer"] }
adds         = {}
owner        = "Head of service, youth offending team"
authored_by  = "Survey lead, safeguarding board"
checked_by   = "Practice manager, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A89"]
min_completeness = 0.8
why_it_matters       = "Over a third were less than confident. A worker who doubts themselves waits for somebody else to say that a child is at risk."
what_good_looks_like = "Workers who have a social worker in the team to ask, and who have sat in on a conference before they must speak at one."
caveats      = "Confidence is not competence, and teams are small: one joiner changes the share. 'Partly' does not count."
challenge_questions = [
  "What would make those who doubt surer?",
  "Do the least sure hold the hardest cases?",
  "Who in the team do they turn to?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "fully equipped", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "equipped for child protection work", answered_on = 2026-02-10, is_met = true },
  { case_id = "in part", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "equipped for child protection work", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "equipped for child protection work", answered_on = 2026-02-10 },
  { case_id = "answered at probation", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "equipped for child protection work", answered_on = 2026-02-10, is_met = true },
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
    AND of_agency = 'yot'
