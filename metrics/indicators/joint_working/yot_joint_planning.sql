/*
title        = "Joint planning with the YOT in it (audit)"
question     = "When agencies plan for a child on a plan, does the youth offending team plan with them?"
denominator  = "Cases of the youth offending team with a child on a protection plan, judged in the period"
met          = "There was joint planning that involved the team"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
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
findings     = ["A62"]
min_completeness = 0.8
why_it_matters       = "Agencies came together, inspectors saw, and each offered what it does anyway. What the child needed came second."
what_good_looks_like = "The agencies ask first what would keep this child safe and then who is best placed to do it."
caveats      = "Rare when it was inspected, with notable exceptions, and no count was given. Judged from the team's files and minutes."
challenge_questions = [
  "Does the team have a task in the child's plan that is not about offending?",
  "Which way of working did the places use where it was done?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Planned by need counts, each its own part does not, disputed is open; planning with probation is another figure"
given."measures.audit_judgement" = [
  { case_id = "tasks shared out by need", body_code = "L01", criterion = "joint planning", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "each its own part", body_code = "L01", criterion = "joint planning", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "joint planning", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "probation's planning", body_code = "L01", criterion = "joint planning", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "tasks shared out by need", met = true },
  { case_id = "each its own part", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'joint planning'
    AND judged_agency = 'yot'
    AND cohort = 'child protection plan'
