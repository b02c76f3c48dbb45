/*
title        = "Right action for children assessed as at risk (audit)"
question     = "When the YOT itself says that a child is at risk of harm, does the right thing follow?"
denominator  = "Cases of the youth offending team judged in the period in which the team had assessed the child as at risk of harm"
met          = "Appropriate action was taken"
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
findings     = ["B38"]
min_completeness = 0.8
why_it_matters       = "Here the danger had been seen. Nearly one child in five whom inspectors looked at still did not get an adequate response."
what_good_looks_like = "An assessment of risk is followed by a step within the same week, and by a check that it worked."
caveats      = "Begins where the team saw the risk, so a team that sees little may do well here. Read it with the figure on recognising concerns."
challenge_questions = [
  "Is the action always taken in the agency's own hands, or passed on?",
  "Who checks that what was passed on was done?",
  "What were the children of the cases not met at risk from?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Action that fits counts, an assessment without any does not, disputed is open; a judgement on concerns that the auditors found themselves is another figure"
given."measures.audit_judgement" = [
  { case_id = "safe place found that week", body_code = "L01", criterion = "action for the child at risk", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
  { case_id = "assessed and filed", body_code = "L01", criterion = "action for the child at risk", judged_agency = "yot", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "action for the child at risk", judged_agency = "yot", judged_on = 2026-02-10 },
  { case_id = "not at risk by assessment", body_code = "L01", criterion = "safeguarding concerns addressed", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "safe place found that week", met = true },
  { case_id = "assessed and filed", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'action for the child at risk'
    AND judged_agency = 'yot'
