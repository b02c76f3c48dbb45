/*
title        = "Something done for other children at risk (audit)"
question     = "Where a person endangers children outside the plan, is something done for them?"
denominator  = "Probation cases linked with a child on a plan, judged in the period, in which other children were at risk too"
met          = "Appropriate action was taken for the other children"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
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
findings     = ["A115"]
min_completeness = 0.8
why_it_matters       = "Children outside the plan have no social worker who thinks of them. If probation does not speak, nobody will."
what_good_looks_like = "Each of these children is referred or known to be safe, and the record says which and since when."
caveats      = "Comes from the few cases in which others were at risk: one case may be ten points or more. Acting here includes telling those who can act."
challenge_questions = [
  "Were the other children in another council's area, and was that council told?",
  "Who decided that nothing was needed, where nothing was done?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Referred counts, left to the plan does not, an unknown answer is open; whether there was a danger to others is judged apart"
given."measures.audit_judgement" = [
  { case_id = "cousins referred", body_code = "L01", criterion = "action for other children", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "left to the plan", body_code = "L01", criterion = "action for other children", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "answer of council unknown", body_code = "L01", criterion = "action for other children", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "danger judged", body_code = "L01", criterion = "offender poses a risk to others too", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "cousins referred", met = true },
  { case_id = "left to the plan", met = false },
  { case_id = "answer of council unknown" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'action for other children'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
