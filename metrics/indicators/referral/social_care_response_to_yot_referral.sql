/*
title        = "Social care's response to the YOT's referrals (audit)"
question     = "When the youth offending team refers a child, is social care's response good enough?"
denominator  = "Referrals by the youth offending team drawn for an audit in which social care's response was judged in the period"
met          = "The auditors found the response satisfactory"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Head of safeguarding and quality assurance, children's social care"
authored_by  = "Audit lead, safeguarding board"
checked_by   = "Principal social worker, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A80"]
min_completeness = 0.8
why_it_matters       = "Inspectors found it wanting in nearly half, and that hardly any team took it further. A worker who is turned away twice stops referring."
what_good_looks_like = "An answer in a day, with a reason; a visit where the child is in danger; a word on what to do where the threshold is not met."
caveats      = "Satisfactory is judged by what the child needed, not by what the sender wanted. That an answer came in time is counted from the logs, in another figure."
challenge_questions = [
  "Was it the decision, the speed or the silence that was unsatisfactory?",
  "Are older children who offend answered otherwise than younger ones?",
  "In how many did the team escalate?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A satisfactory response counts, closing unread does not, an answer that was not found is not known; responses to probation are judged apart"
given."measures.audit_judgement" = [
  { case_id = "seen that evening", body_code = "L01", criterion = "response to YOT referral", judged_agency = "social_care", cohort = "referral", judged_on = 2026-02-10, is_met = true },
  { case_id = "closed unread", body_code = "L01", criterion = "response to YOT referral", judged_agency = "social_care", cohort = "referral", judged_on = 2026-02-10, is_met = false },
  { case_id = "answer not found", body_code = "L01", criterion = "response to YOT referral", judged_agency = "social_care", cohort = "referral", judged_on = 2026-02-10 },
  { case_id = "probation's referral", body_code = "L01", criterion = "response to probation referral", judged_agency = "social_care", cohort = "referral", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "seen that evening", met = true },
  { case_id = "closed unread", met = false },
  { case_id = "answer not found" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'response to YOT referral'
    AND judged_agency = 'social_care'
    AND cohort = 'referral'
