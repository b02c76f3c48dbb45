/*
title        = "Probation staff who understand referral thresholds (staff survey)"
question     = "Do officers know when children's social care will take a case on?"
denominator  = "Probation staff who answered the question, in surveys answered in the period"
met          = "They understand the thresholds for a referral"
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
findings     = ["A88"]
min_completeness = 0.8
why_it_matters       = "Over a quarter did not. Officers who do not know the threshold refer too late, or so often that nobody reads it."
what_good_looks_like = "One document for all agencies, with examples from probation's own cases, and a number to ring when in doubt."
caveats      = "Understanding is as staff tell it. Referrals that come back without action tell more of how far it is shared."
challenge_questions = [
  "How many of probation's referrals came back for being under the threshold?",
  "Who explains the thresholds, and when last?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "understands them", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "referral thresholds understood", answered_on = 2026-02-10, is_met = true },
  { case_id = "does not know", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "referral thresholds understood", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "referral thresholds understood", answered_on = 2026-02-10 },
  { case_id = "answered at the youth offending team", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "referral thresholds understood", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "understands them", met = true },
  { case_id = "does not know", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'referral thresholds understood'
    AND respondent_kind = 'staff'
    AND of_agency = 'probation'
