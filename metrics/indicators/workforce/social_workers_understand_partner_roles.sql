/*
title        = "Social workers who understand the roles of probation and the YOT (staff survey)"
question     = "Do social workers know what they may ask of probation and of the youth offending team?"
denominator  = "Social workers who answered the question, in surveys answered in the period"
met          = "They understand what probation and the youth offending team are there for"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["survey_answer"] }
adds         = {}
owner        = "Head of quality assurance, children's social care"
authored_by  = "Survey lead, safeguarding board"
checked_by   = "Principal social worker, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A162"]
min_completeness = 0.8
why_it_matters       = "Inspectors saw little sign of it. Who does not know what an officer can do does not invite the officer."
what_good_looks_like = "New social workers spend a day with both services, and conferences ask what each can do for this child."
caveats      = "What social workers say of themselves. Invitations and plans that name probation or the team tell what they do."
challenge_questions = [
  "What do new social workers learn of probation and the team?",
  "How many plans give either something to do?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "understands both", body_code = "L01", respondent_kind = "staff", of_agency = "social_care", question = "roles of partners understood", answered_on = 2026-02-10, is_met = true },
  { case_id = "knows one of them", body_code = "L01", respondent_kind = "staff", of_agency = "social_care", question = "roles of partners understood", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "social_care", question = "roles of partners understood", answered_on = 2026-02-10 },
  { case_id = "answered at probation", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "roles of partners understood", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "understands both", met = true },
  { case_id = "knows one of them", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'roles of partners understood'
    AND respondent_kind = 'staff'
    AND of_agency = 'social_care'
