/*
title        = "YOT's referrals with full details (audit)"
question     = "Does the youth offending team's referral tell who the child is and what is wrong?"
denominator  = "Referrals by the youth offending team to children's social care drawn for an audit and judged in the period"
met          = "The referral has full details of the child and of the concern"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Head of service, youth offending team"
authored_by  = "Audit lead, safeguarding board"
checked_by   = "Practice manager, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A75"]
min_completeness = 0.8
why_it_matters       = "The team knows these children well, and a thin referral wastes what it knows."
what_good_looks_like = "What the child said, what the worker saw, who else is in the home, and where the child is tonight."
caveats      = "In two of the teams that were inspected every referral was complete; elsewhere most were. Referrals by phone without a form can be judged from the note alone."
challenge_questions = [
  "Do workers write down the child's own words?",
  "Is what the police know of the child's friends in it?",
  "Are urgent referrals thinner than others?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Full details count, a general worry does not, a call without a note is not known; probation's referral is another figure's"
given."measures.audit_judgement" = [
  { case_id = "child's words and address", body_code = "L01", criterion = "referral has full details", judged_agency = "yot", cohort = "referral", judged_on = 2026-02-10, is_met = true },
  { case_id = "worried about him", body_code = "L01", criterion = "referral has full details", judged_agency = "yot", cohort = "referral", judged_on = 2026-02-10, is_met = false },
  { case_id = "phone call without note", body_code = "L01", criterion = "referral has full details", judged_agency = "yot", cohort = "referral", judged_on = 2026-02-10 },
  { case_id = "probation's referral", body_code = "L01", criterion = "referral has full details", judged_agency = "probation", cohort = "referral", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "child's words and address", met = true },
  { case_id = "worried about him", met = false },
  { case_id = "phone call without note" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'referral has full details'
    AND judged_agency = 'yot'
    AND cohort = 'referral'
