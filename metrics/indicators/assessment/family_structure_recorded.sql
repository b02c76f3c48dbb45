/*
title        = "Family recorded and thought through by probation (audit)"
question     = "Can a reader of probation's file tell who belongs to the family?"
denominator  = "Probation cases linked with a child on a protection plan, judged in the period"
met          = "The record shows the family and its relationships, and says what follows from them"
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
findings     = ["A158"]
min_completeness = 0.8
why_it_matters       = "Families of children on plans are often spread over several homes. Whoever cannot draw them loses sight of a child."
what_good_looks_like = "A drawing or a paragraph names parents, partners, former partners and each child with age and home, and is kept up to date."
caveats      = "Judges record and thought together: a full list without a word on what it means is not met. The assessment tool helps little with large families."
challenge_questions = [
  "Is there a drawing of the family in the file, and when was it last changed?",
  "Would social care recognise the family in probation's account of it?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Recorded and thought through counts, a bare list does not, what cannot be opened is not known; a new case is outside the sample"
given."measures.audit_judgement" = [
  { case_id = "three homes drawn", body_code = "L01", criterion = "family structure recorded", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "list of names only", body_code = "L01", criterion = "family structure recorded", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "page cannot be opened", body_code = "L01", criterion = "family structure recorded", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "family structure recorded", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "three homes drawn", met = true },
  { case_id = "list of names only", met = false },
  { case_id = "page cannot be opened" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'family structure recorded'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
