/*
title        = "Danger to other children besides the one on the plan (audit)"
question     = "How often is a person who endangers one child a danger to others as well?"
denominator  = "Probation cases judged in the period in which the person is the danger to a child on a plan"
met          = "The auditors judged that the person endangers other children too"
kind         = "proportion"
polarity     = "no_judgement"
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
findings     = ["A112"]
min_completeness = 0.8
why_it_matters       = "A plan protects the children that it names. Where the same person is a danger to others, somebody has to think of those as well."
what_good_looks_like = "No share is good or bad; each such case should show what is done for the children outside the plan."
caveats      = "Asked only where the person is the danger to the child on the plan, so it is a part of a part: a handful of cases for one board in a year."
challenge_questions = [
  "Where do the other children live, and does their own council know?",
  "Which of them has a social worker?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Danger to others is yes, none near is no, unknown whereabouts are open; a judgement of the danger to the child on the plan is another figure"
given."measures.audit_judgement" = [
  { case_id = "new partner's sons", body_code = "L01", criterion = "offender poses a risk to others too", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "no other child near", body_code = "L01", criterion = "offender poses a risk to others too", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "whereabouts unknown", body_code = "L01", criterion = "offender poses a risk to others too", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "not judged on this", body_code = "L01", criterion = "offender poses the risk", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "new partner's sons", met = true },
  { case_id = "no other child near", met = false },
  { case_id = "whereabouts unknown" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'offender poses a risk to others too'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
