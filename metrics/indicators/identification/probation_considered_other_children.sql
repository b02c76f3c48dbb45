/*
title        = "Other children thought of, new probation cases (audit)"
question     = "When one child is known to be in danger, does probation think of the others?"
denominator  = "New probation cases judged in the period in which the danger to one child was known"
met          = "The file shows that the officer considered which other children the person could harm"
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
findings     = ["A07"]
min_completeness = 0.8
why_it_matters       = "Someone who harms one child may live near, visit or move in with others. Naming one child must not close the question."
what_good_looks_like = "The officer lists every household that the person belongs to or visits, and says for each whether children there are safe."
caveats      = "Very few cases come in, since the danger to a first child must be known already. Read it over a year or over all boards."
challenge_questions = [
  "Do officers ask about grandchildren, nieces and the children of new partners?",
  "When a person moves, who looks at the children at the new address?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Looking beyond the named child counts, stopping there does not; where auditors could not tell it is open; a case drawn for its plan is judged elsewhere"
given."measures.audit_judgement" = [
  { case_id = "sister's children looked at", body_code = "L01", criterion = "other children considered", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
  { case_id = "stopped at the named child", body_code = "L01", criterion = "other children considered", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = false },
  { case_id = "household unknown to auditors", body_code = "L01", criterion = "other children considered", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10 },
  { case_id = "plan case", body_code = "L01", criterion = "other children considered", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "sister's children looked at", met = true },
  { case_id = "stopped at the named child", met = false },
  { case_id = "household unknown to auditors" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'other children considered'
    AND judged_agency = 'probation'
    AND cohort = 'new case'
