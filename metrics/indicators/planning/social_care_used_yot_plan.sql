/*
title        = "YOT's plan taken into account by social care (audit)"
question     = "Does social care know and use the YOT's plan for a child's safety?"
denominator  = "Cases with a child on a plan for whom the youth offending team had a vulnerability plan, judged in the period"
met          = "Social care's planning took the team's plan into account"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Head of safeguarding and quality assurance, children's social care"
authored_by  = "Audit lead, safeguarding board"
checked_by   = "Principal social worker, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A153"]
min_completeness = 0.8
why_it_matters       = "Inspectors found none of these plans on social care's files. Two plans for one child that do not know of each other can work against each other."
what_good_looks_like = "The social worker has the team's plan, names it in the child's plan, and says when it no longer fits."
caveats      = "Can be not met because social care did not read the plan or because the team did not send it; the figure does not part the two."
challenge_questions = [
  "Was the plan sent, and to whom?",
  "Do the two plans ask different things of the child on the same day?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Used counts, absent does not, a closed file leaves it open; what is judged of the team's own planning is another figure"
given."measures.audit_judgement" = [
  { case_id = "named in the child's plan", body_code = "L01", criterion = "YOT plan taken into account", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "not on the file", body_code = "L01", criterion = "YOT plan taken into account", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "file closed to auditors", body_code = "L01", criterion = "YOT plan taken into account", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "team judged", body_code = "L01", criterion = "YOT plan taken into account", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "named in the child's plan", met = true },
  { case_id = "not on the file", met = false },
  { case_id = "file closed to auditors" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'YOT plan taken into account'
    AND judged_agency = 'social_care'
    AND cohort = 'child protection plan'
