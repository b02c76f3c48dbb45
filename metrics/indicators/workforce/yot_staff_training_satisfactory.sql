/*
title        = "YOT staff satisfied with their training (staff survey)"
question     = "Is the training that the team gets good enough for its work with children at risk?"
denominator  = "Youth offending team staff who answered the question, in surveys answered in the period"
met          = "They find the training that they were given good enough for their work"
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
findings     = ["B67"]
min_completeness = 0.8
why_it_matters       = "Training was generally satisfactory in 2008. Where it falls behind the work, workers learn from their mistakes with children."
what_good_looks_like = "Training that is planned from what audits find, and followed by a look at what changed in the cases."
caveats      = "Satisfaction is not effect: a pleasant course is liked."
challenge_questions = [
  "Which part of the work do staff want training for most?",
  "What did the last audits say that staff should learn?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "good enough", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "training satisfactory", answered_on = 2026-02-10, is_met = true },
  { case_id = "partly so", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "training satisfactory", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "training satisfactory", answered_on = 2026-02-10 },
  { case_id = "answered at probation", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "training satisfactory", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "good enough", met = true },
  { case_id = "partly so", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'training satisfactory'
    AND respondent_kind = 'staff'
    AND of_agency = 'yot'
