/*
title        = "Probation assessments good enough, child on a plan (audit)"
question     = "Where a child is on a plan, are probation's assessments good enough to act on?"
denominator  = "Probation cases linked with a child on a protection plan, judged in the period"
met          = "The auditors found the assessments, of needs and of risk taken together, of sufficient quality"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
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
findings     = ["A116"]
min_completeness = 0.8
why_it_matters       = "A colleague who takes over the case on a Friday night has only the assessment to go by."
what_good_looks_like = "Needs and risks are told as one story, with the children in it, from more sources than the person's own account."
caveats      = "One verdict on the whole: a sound assessment of needs with a weak one of risk is judged by what it would lead to. Auditors differ more on quality than on facts."
challenge_questions = [
  "What do the assessments that fell short have in common?",
  "How far did the auditors differ before they agreed?",
  "When was the assessment last reviewed, and had the child's plan changed since?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A sufficient assessment counts, a stale one does not, one on which auditors differ is open; a new case without a plan is not in the sample"
given."measures.audit_judgement" = [
  { case_id = "clear and up to date", body_code = "L01", criterion = "assessment of sufficient quality", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "copied from last year", body_code = "L01", criterion = "assessment of sufficient quality", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "assessment of sufficient quality", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "assessment of sufficient quality", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "clear and up to date", met = true },
  { case_id = "copied from last year", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'assessment of sufficient quality'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
