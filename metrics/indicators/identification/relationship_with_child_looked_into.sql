/*
title        = "Offender's tie to a child on a plan looked into (audit)"
question     = "Does probation know what the person is to the child on the plan?"
denominator  = "Probation cases linked with a child on a protection plan, judged in the period"
met          = "The officer found out how the person and the child are related, how often they meet and who is there"
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
findings     = ["A10"]
min_completeness = 0.8
why_it_matters       = "A father who lives apart, a lodger and a mother's new partner bring different dangers, and different ways of keeping a child safe."
what_good_looks_like = "The record says who the person is to each child, when they see each other, and what the plan allows."
caveats      = "Judged from what was written. Contact changes from week to week, and auditors see it as it was when they read the file."
challenge_questions = [
  "Who confirmed what the person said about contact?",
  "Does the officer know what the plan says about contact, and has the person been told?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Contact that somebody confirmed counts; the person's word alone does not; no agreement is open; a new case without a plan is not asked this"
given."measures.audit_judgement" = [
  { case_id = "contact checked with social worker", body_code = "L01", criterion = "relationship with the child investigated", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "taken on the person's word", body_code = "L01", criterion = "relationship with the child investigated", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "relationship with the child investigated", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "relationship with the child investigated", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "contact checked with social worker", met = true },
  { case_id = "taken on the person's word", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'relationship with the child investigated'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
