/*
title        = "New probation cases asked about children (audit)"
question     = "Does probation find out which children a person lives with or sees?"
denominator  = "New probation cases drawn for an audit and judged in the period"
met          = "The auditors found that enough had been asked, and of whom, to know which children the person has to do with"
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
findings     = ["A01"]
min_completeness = 0.8
why_it_matters       = "A child whom nobody asked about cannot be protected. People do not always tell of a new partner's children, or of a baby on the way."
what_good_looks_like = "In the first weeks the officer asks the person, the partner and other agencies, names each child in the record, and asks again when the household changes."
caveats      = "Auditors can only judge what stands in the file: an officer who asked and wrote nothing down is judged as one who did not ask. A dozen cases a quarter tell of a habit, not of every officer."
challenge_questions = [
  "What are officers told to ask at the first appointment, and of whom besides the person?",
  "In the cases that were not met, were there children whom somebody else knew of?",
  "Do people on short orders and on unpaid work get the same questions?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Asked of the whole household counts, asked of own children alone does not; a gap in the file is not known; a case drawn because of a plan is no new case"
given."measures.audit_judgement" = [
  { case_id = "partner's children named", body_code = "L01", criterion = "contact with children asked", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
  { case_id = "only own children asked", body_code = "L01", criterion = "contact with children asked", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = false },
  { case_id = "note of first meeting missing", body_code = "L01", criterion = "contact with children asked", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10 },
  { case_id = "seen while on a plan", body_code = "L01", criterion = "contact with children asked", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "partner's children named", met = true },
  { case_id = "only own children asked", met = false },
  { case_id = "note of first meeting missing" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'contact with children asked'
    AND judged_agency = 'probation'
    AND cohort = 'new case'
