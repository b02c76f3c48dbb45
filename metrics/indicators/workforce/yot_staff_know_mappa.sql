/*
title        = "YOT staff who know how MAPPA works and how to refer (staff survey)"
question     = "Would a worker know when and how to bring a dangerous young person to MAPPA?"
denominator  = "Youth offending team staff who answered the question, in surveys answered in the period"
met          = "They know how MAPPA works and how to refer a case to it"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
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
findings     = ["B70"]
min_completeness = 0.8
why_it_matters       = "Case managers were often unsure. A case that should be managed by several agencies then stays with one worker."
what_good_looks_like = "Every case manager can name the categories that their cases fall in and the person to ring."
caveats      = "Few workers ever have a case for MAPPA, so not knowing may do no harm for years, and then great harm."
challenge_questions = [
  "Which of the team's cases are eligible, and were they all notified?",
  "Who in the team is the contact for MAPPA?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "knows how", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "MAPPA understood", answered_on = 2026-02-10, is_met = true },
  { case_id = "is uncertain", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "MAPPA understood", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "MAPPA understood", answered_on = 2026-02-10 },
  { case_id = "answered at probation", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "MAPPA understood", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "knows how", met = true },
  { case_id = "is uncertain", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'MAPPA understood'
    AND respondent_kind = 'staff'
    AND of_agency = 'yot'
