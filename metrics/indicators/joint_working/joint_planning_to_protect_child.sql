/*
title        = "Probation and social care planning jointly (audit)"
question     = "Do probation and social care plan together how to protect the child?"
denominator  = "Probation cases linked with a child on a protection plan, judged in the period, that called for joint planning"
met          = "The auditors found that the two agencies planned together"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
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
findings     = ["A30"]
min_completeness = 0.8
why_it_matters       = "Inspectors found no risk management plan of probation's on any social care file. Who plans alone cannot share out the work."
what_good_looks_like = "The child's plan and the person's plan name each other's actions, and change on the same day."
caveats      = "The inspectors gave no count, only that it was rarer than joint work. A plan that was sent across without a word is not yet joint."
challenge_questions = [
  "Is the child's plan on probation's file, and the person's on social care's?",
  "Who thinks first of asking the other?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Planned together counts, posted across does not, disputed is open; planning with the youth offending team is another figure"
given."measures.audit_judgement" = [
  { case_id = "one plan, two agencies", body_code = "L01", criterion = "joint planning", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "plan posted across", body_code = "L01", criterion = "joint planning", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "joint planning", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "team's planning", body_code = "L01", criterion = "joint planning", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "one plan, two agencies", met = true },
  { case_id = "plan posted across", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'joint planning'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
