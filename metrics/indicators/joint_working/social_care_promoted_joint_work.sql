/*
title        = "Social care promoting joint work with probation (audit)"
question     = "Does social care, which leads, draw probation in?"
denominator  = "Cases with a child on a plan and an adult under probation, judged in the period"
met          = "Social care had actively promoted joint work with probation"
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
findings     = ["A31"]
min_completeness = 0.8
why_it_matters       = "The lead agency decides who is asked, told and given a part. Inspectors found that it drew probation in in only 8 of 28 cases."
what_good_looks_like = "The social worker calls the officer in the first week, asks for the assessment, and gives probation a part in the plan."
caveats      = "Judges social care alone. Where probation did not answer, a social worker who asked twice has met it."
challenge_questions = [
  "Do social workers know which parents are on probation, and with whom?",
  "What do they think probation can do for a child?",
  "Is probation asked for its assessment before a conference?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Drawn in counts, never called does not, unrecorded calls leave it open; a new case without a plan is not in the sample"
given."measures.audit_judgement" = [
  { case_id = "officer given a part in the plan", body_code = "L01", criterion = "joint work promoted", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "never called", body_code = "L01", criterion = "joint work promoted", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "calls not recorded", body_code = "L01", criterion = "joint work promoted", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "joint work promoted", judged_agency = "social_care", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "officer given a part in the plan", met = true },
  { case_id = "never called", met = false },
  { case_id = "calls not recorded" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'joint work promoted'
    AND judged_agency = 'social_care'
    AND cohort = 'child protection plan'
