/*
title        = "Child's own safety assessed well by the YOT (audit)"
question     = "Does the youth offending team assess well how safe the child is?"
denominator  = "Cases of the youth offending team with a child on a protection plan, judged in the period"
met          = "The auditors found the safety of the child sufficiently well assessed"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Head of service, youth offending team"
authored_by  = "Audit lead, safeguarding board"
checked_by   = "Practice manager, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A54"]
min_completeness = 0.8
why_it_matters       = "The team often meets the child more than anyone else does; what it does not ask may never be asked."
what_good_looks_like = "The assessment brings home, school, friends and online life together, uses what social care and health know, and ends in a clear view of the danger."
caveats      = "Inspectors gave a number for one team alone, where nearly every case was well assessed; elsewhere it varied. Their mark is the best that they saw, not the usual."
challenge_questions = [
  "Was the home visited before the assessment was written?",
  "Does it say what the child thinks about their own safety?",
  "Which of the reasons was it where it fell short: information, visits or thought?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "The whole of a child's life assessed counts, the offence alone does not, disputed is open; a new case without a plan is not in it"
given."measures.audit_judgement" = [
  { case_id = "home, school and street looked at", body_code = "L01", criterion = "safety of the child assessed", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "offence only", body_code = "L01", criterion = "safety of the child assessed", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "safety of the child assessed", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "safety of the child assessed", judged_agency = "yot", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "home, school and street looked at", met = true },
  { case_id = "offence only", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'safety of the child assessed'
    AND judged_agency = 'yot'
    AND cohort = 'child protection plan'
