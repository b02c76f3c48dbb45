/*
title        = "Probation's referrals with full details (audit)"
question     = "Does probation's referral tell social care what it needs to know?"
denominator  = "Referrals by probation to children's social care drawn for an audit and judged in the period"
met          = "The referral has full details of the child and describes the nature and the level of the risk"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Head of public protection, probation"
authored_by  = "Audit lead, safeguarding board"
checked_by   = "Quality development officer, probation"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A36"]
min_completeness = 0.8
why_it_matters       = "Whoever takes the referral decides within a day. A name without an address, or a worry without a reason, is likely to be closed."
what_good_looks_like = "Child, address, school, who is at home, what has happened, how bad it could get, and what the person knows of the referral."
caveats      = "Judges the paper, not the phone call that may have gone before it. Referrals that probation could not find again are in no sample, and may be the weaker ones."
challenge_questions = [
  "Which detail is missing most often?",
  "Does social care send back what is incomplete, or close it?",
  "Is there one form, and does it ask for the level of risk?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Full details count, a bare name does not, a form that was not kept is not known; a youth offending team's referral is counted there"
given."measures.audit_judgement" = [
  { case_id = "says who, what and how bad", body_code = "L01", criterion = "referral has full details", judged_agency = "probation", cohort = "referral", judged_on = 2026-02-10, is_met = true },
  { case_id = "no address, no risk", body_code = "L01", criterion = "referral has full details", judged_agency = "probation", cohort = "referral", judged_on = 2026-02-10, is_met = false },
  { case_id = "form not kept", body_code = "L01", criterion = "referral has full details", judged_agency = "probation", cohort = "referral", judged_on = 2026-02-10 },
  { case_id = "team's referral", body_code = "L01", criterion = "referral has full details", judged_agency = "yot", cohort = "referral", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "says who, what and how bad", met = true },
  { case_id = "no address, no risk", met = false },
  { case_id = "form not kept" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'referral has full details'
    AND judged_agency = 'probation'
    AND cohort = 'referral'
