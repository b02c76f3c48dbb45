/*
title        = "YOT staff who understand referral thresholds (staff survey)"
question     = "Do the team's workers know when children's social care will take a case on?"
denominator  = "Youth offending team staff who answered the question, in surveys answered in the period"
met          = "They understand the thresholds for a referral"
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
findings     = ["A141"]
min_completeness = 0.8
why_it_matters       = "Not all did. A team that does not share social care's threshold sends what is turned down and keeps what should be sent."
what_good_looks_like = "Thresholds learnt together with the social workers who decide, with cases from both sides."
caveats      = "Understanding is as staff tell it; it need not be social care's understanding."
challenge_questions = [
  "How many of the team's referrals came back without action, and why?",
  "When did both teams last discuss a disputed case?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; staff of another agency are not of this figure"
given."measures.survey_answer" = [
  { case_id = "understands them", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "referral thresholds understood", answered_on = 2026-02-10, is_met = true },
  { case_id = "not sure", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "referral thresholds understood", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "staff", of_agency = "yot", question = "referral thresholds understood", answered_on = 2026-02-10 },
  { case_id = "answered at probation", body_code = "L01", respondent_kind = "staff", of_agency = "probation", question = "referral thresholds understood", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "understands them", met = true },
  { case_id = "not sure", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'referral thresholds understood'
    AND respondent_kind = 'staff'
    AND of_agency = 'yot'
