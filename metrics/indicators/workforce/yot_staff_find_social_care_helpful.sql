/*
title        = "YOT staff who find social care accessible and helpful (staff survey)"
question     = "When a YOT worker needs social care, does somebody answer, and does it help?"
denominator  = "Youth offending team staff who answered the question, in surveys answered in the period"
met          = "They find children's social care accessible and helpful"
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
findings     = ["A92"]
min_completeness = 0.8
why_it_matters       = "Just over half did. Workers who were not helped twice do not ring a third time."
what_good_looks_like = "A named contact in each office, calls returned the same day, and advice given before a referral is written."
caveats      = "One bad week colours an answer. Asked of the team's workers alone: social care may see it otherwise."
challenge_questions = [
  "Which offices are praised, and what do they do?",
  "How long does a worker wait on the telephone?",
  "What does social care say of the team?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "helped at once", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "social care accessible and helpful", answered_on = 2026-02-10, is_met = true },
  { case_id = "helped at times", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "social care accessible and helpful", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "social care accessible and helpful", answered_on = 2026-02-10 },
  { case_id = "answered at probation", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "social care accessible and helpful", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "helped at once", met = true },
  { case_id = "helped at times", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'social care accessible and helpful'
    AND respondent_kind = 'staff'
    AND of_agency = 'yot'
