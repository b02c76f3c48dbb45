/*
title        = "Child both in danger and a danger, managed well (audit)"
question     = "When a child needs protection and others need protection from that child, does the YOT manage both?"
denominator  = "Cases of the youth offending team with a child on a plan who also endangers other children, judged in the period"
met          = "The auditors found that the case was managed well"
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
findings     = ["A70"]
min_completeness = 0.8
why_it_matters       = "These children fall between two ways of thinking. Inspectors saw confusion in teams and in social care alike, and 8 of 15 managed well."
what_good_looks_like = "One plan holds both: who keeps this child safe, and who keeps brothers, sisters and friends safe from them."
caveats      = "There are few such children: for one board perhaps two or three in an audit. Read the cases, and the figure over all boards."
challenge_questions = [
  "Do the child's protection plan and the team's plan say the same about the other children?",
  "Where does the child live now, and who else lives there?",
  "Did one agency treat the child as a victim and another as an offender?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Both dangers in hand counts, one forgotten does not, disputed is open; a new case without a plan is not asked"
given."measures.audit_judgement" = [
  { case_id = "one plan for both", body_code = "L01", criterion = "at risk and a risk managed", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "brothers not thought of", body_code = "L01", criterion = "at risk and a risk managed", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "at risk and a risk managed", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "at risk and a risk managed", judged_agency = "yot", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "one plan for both", met = true },
  { case_id = "brothers not thought of", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'at risk and a risk managed'
    AND judged_agency = 'yot'
    AND cohort = 'child protection plan'
