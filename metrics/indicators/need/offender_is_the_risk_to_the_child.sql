/*
title        = "Offender is the danger to the child on the plan (audit)"
question     = "How often is the person on probation the one from whom the child must be protected?"
denominator  = "Probation cases linked with a child on a protection plan, judged in the period"
met          = "The auditors judged that the person poses the risk of harm to that child"
kind         = "proportion"
polarity     = "no_judgement"
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
findings     = ["A09"]
min_completeness = 0.8
why_it_matters       = "It tells the board how much of child protection hangs on work with adults under supervision. Inspectors found nine in ten."
what_good_looks_like = "No share is good or bad. What matters is that the plan says of each such adult whether they are the danger, a help, or both."
caveats      = "The cases are those that probation itself could name as linked with a plan, and these may be the plainest. A parent may protect a child from one danger and be another."
challenge_questions = [
  "Does the child's plan name the person and say what they must do?",
  "Are there adults whom the plan counts on as a protection and probation thinks of as a danger?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A person who is the danger counts as yes, one who protects as no, and disputed cases as open; a case not drawn for a plan is left out"
given."measures.audit_judgement" = [
  { case_id = "hit the child's mother", body_code = "L01", criterion = "offender poses the risk", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "looks after the child well", body_code = "L01", criterion = "offender poses the risk", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "offender poses the risk", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "offender poses the risk", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "hit the child's mother", met = true },
  { case_id = "looks after the child well", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'offender poses the risk'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
