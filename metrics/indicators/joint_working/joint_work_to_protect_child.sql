/*
title        = "Probation and social care working jointly (audit)"
question     = "Do probation and social care work together to protect the child?"
denominator  = "Probation cases linked with a child on a protection plan, judged in the period, that called for joint work"
met          = "The auditors found joint work to protect the child"
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
findings     = ["A29"]
min_completeness = 0.8
why_it_matters       = "Two agencies that each do their own part leave gaps where the child lives. Inspectors found joint work in 13 of 33 cases."
what_good_looks_like = "A visit made together, a message answered the same day, one agreed line towards the parents."
caveats      = "Seen from probation's files; social care's may show more or less. That meetings were attended is not yet joint work."
challenge_questions = [
  "Would both workers say that they work together?",
  "Does each know what the other has told the family?",
  "What have the cases with joint work in common: a person, an office, a habit?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Work done together counts, side by side does not, disputed is open; whether it was planned jointly is another figure"
given."measures.audit_judgement" = [
  { case_id = "visited together", body_code = "L01", criterion = "joint work", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "two plans side by side", body_code = "L01", criterion = "joint work", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "joint work", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "planning judged", body_code = "L01", criterion = "joint planning", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "visited together", met = true },
  { case_id = "two plans side by side", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'joint work'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
