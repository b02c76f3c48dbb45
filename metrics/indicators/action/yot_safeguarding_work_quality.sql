/*
title        = "YOT's safeguarding work good enough (audit)"
question     = "Is the youth offending team's work to keep children safe good enough as a whole?"
denominator  = "Cases of the youth offending team judged in the period"
met          = "The auditors found the safeguarding work, from assessment to review, of sufficient quality"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
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
findings     = ["A106"]
min_completeness = 0.8
why_it_matters       = "Single figures can each look fair while the case as a whole is not. An earlier programme of inspections found a third insufficient."
what_good_looks_like = "A child's case reads as one piece: what was found was planned for, what was planned was done, and somebody looked whether it helped."
caveats      = "The widest of all these judgements, and so the one in which auditors' standards matter most. The inspectors' mark is of whole teams over several years."
challenge_questions = [
  "Which part lets the insufficient cases down: assessment, plan, work or review?",
  "Would the auditors of another agency have judged alike?",
  "Is it the same workers or the same kinds of cases?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Good enough as a whole counts, work that was never reviewed does not, disputed is open; probation's work is not the team's"
given."measures.audit_judgement" = [
  { case_id = "found, planned, done", body_code = "L01", criterion = "safeguarding work of sufficient quality", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
  { case_id = "no review for a year", body_code = "L01", criterion = "safeguarding work of sufficient quality", judged_agency = "yot", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "safeguarding work of sufficient quality", judged_agency = "yot", judged_on = 2026-02-10 },
  { case_id = "probation's work", body_code = "L01", criterion = "safeguarding work of sufficient quality", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "found, planned, done", met = true },
  { case_id = "no review for a year", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'safeguarding work of sufficient quality'
    AND judged_agency = 'yot'
