/*
title        = "Social care's response to probation's referrals (audit)"
question     = "When probation refers a child, is social care's response good enough?"
denominator  = "Referrals by probation drawn for an audit in which social care's response was judged in the period"
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
findings     = ["A123"]
min_completeness = 0.8
why_it_matters       = "Probation often knows of a danger before any school or doctor does. In one area inspectors found every response satisfactory: it can be done."
what_good_looks_like = "The officer hears who the social worker is and what will happen, and what to watch for meanwhile."
caveats      = "The inspectors named one area where all was well and gave no count elsewhere, so that there is no mark to compare with. Probation refers seldom; a board has few in a year."
challenge_questions = [
  "Does social care know what probation can and cannot make a person do?",
  "Did the officer get an answer at all in the cases not met?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A satisfactory response counts, none in a month does not, an answer that was not found is not known; responses to the youth offending team are judged apart"
given."measures.audit_judgement" = [
  { case_id = "worker named next day", body_code = "L01", criterion = "response to probation referral", judged_agency = "social_care", cohort = "referral", judged_on = 2026-02-10, is_met = true },
  { case_id = "no reply in a month", body_code = "L01", criterion = "response to probation referral", judged_agency = "social_care", cohort = "referral", judged_on = 2026-02-10, is_met = false },
  { case_id = "answer not found", body_code = "L01", criterion = "response to probation referral", judged_agency = "social_care", cohort = "referral", judged_on = 2026-02-10 },
  { case_id = "team's referral", body_code = "L01", criterion = "response to YOT referral", judged_agency = "social_care", cohort = "referral", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "worker named next day", met = true },
  { case_id = "no reply in a month", met = false },
  { case_id = "answer not found" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'response to probation referral'
    AND judged_agency = 'social_care'
    AND cohort = 'referral'
