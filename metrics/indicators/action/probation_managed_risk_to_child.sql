/*
title        = "Risk to the child on a plan managed by probation (audit)"
question     = "Does probation's work make the child on the plan safer?"
denominator  = "Probation cases linked with a child on a protection plan, judged in the period"
met          = "The auditors found that the risk of harm to the child was managed effectively"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
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
findings     = ["A22"]
min_completeness = 0.8
why_it_matters       = "It is the sum of all that goes before: knowing, telling, visiting, acting in time. Inspectors found it so in 24 of 39 cases."
what_good_looks_like = "When something changes at home the officer acts within days, tells the social worker, and uses the conditions of the order."
caveats      = "A judgement of the work, not of whether the child came to harm: a child may be safe in spite of weak work. Brothers and sisters of one case count once."
challenge_questions = [
  "What did the effective cases have that the others lacked?",
  "In the cases not met, who else was working with the family and did they see it?",
  "Which of them have been put right since the audit?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Risk kept in hand counts, let pass does not, disputed is open; a new case without a plan is not in the sample"
given."measures.audit_judgement" = [
  { case_id = "curfew changed after call-out", body_code = "L01", criterion = "risk to the child managed", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "missed visits let pass", body_code = "L01", criterion = "risk to the child managed", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "risk to the child managed", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "risk to the child managed", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "curfew changed after call-out", met = true },
  { case_id = "missed visits let pass", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'risk to the child managed'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
