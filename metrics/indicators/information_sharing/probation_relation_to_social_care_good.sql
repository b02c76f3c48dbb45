/*
title        = "Probation staff who find the relationship with social care good (staff survey)"
question     = "Do officers and social workers get on well enough to ring each other?"
denominator  = "Probation staff who answered the question, in surveys answered in the period"
met          = "They find the relationship with children's social care good"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
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
findings     = ["A160"]
min_completeness = 0.8
why_it_matters       = "It varied from office to office and from one social worker to the next. What hangs on two people who like each other ends when one leaves."
what_good_looks_like = "Officers who know the social workers of their cases by name, and teams that meet when nothing is wrong."
caveats      = "A good relationship may be one in which nobody challenges. Compare with challenges made and with joint work."
challenge_questions = [
  "What happens to the relationship when a social worker changes?",
  "Where is it poor, and who is working on it?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "good", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "relationship with social care good", answered_on = 2026-02-10, is_met = true },
  { case_id = "neither good nor bad", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "relationship with social care good", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "relationship with social care good", answered_on = 2026-02-10 },
  { case_id = "answered at the youth offending team", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "relationship with social care good", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "good", met = true },
  { case_id = "neither good nor bad", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'relationship with social care good'
    AND respondent_kind = 'staff'
    AND of_agency = 'probation'
