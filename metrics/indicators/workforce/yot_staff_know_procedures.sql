/*
title        = "YOT staff who know their child protection procedures (staff survey)"
question     = "Would a worker of the team know what to do on the day that a child is at risk?"
denominator  = "Youth offending team staff who answered the question, in surveys answered in the period"
met          = "They know their own agency's child protection procedures well enough to follow them"
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
findings     = ["A90"]
min_completeness = 0.8
why_it_matters       = "Most did fully, but a quarter only in part. In part is not enough at the moment when a child says something."
what_good_looks_like = "Procedures that the whole team has walked through with a case of its own, sessional workers and volunteers too."
caveats      = "People tend to say that they know. Sessional workers and volunteers are often not asked."
challenge_questions = [
  "Were sessional workers and volunteers asked?",
  "Where would a worker find the procedures in the evening?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "knows them", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "conversant with procedures", answered_on = 2026-02-10, is_met = true },
  { case_id = "knows some", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "conversant with procedures", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "conversant with procedures", answered_on = 2026-02-10 },
  { case_id = "answered at probation", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "conversant with procedures", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "knows them", met = true },
  { case_id = "knows some", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'conversant with procedures'
    AND respondent_kind = 'staff'
    AND of_agency = 'yot'
