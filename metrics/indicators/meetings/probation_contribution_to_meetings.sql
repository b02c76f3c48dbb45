/*
title        = "Probation's part in child protection meetings (audit)"
question     = "When probation comes to core groups and conferences, does it help to protect the child?"
denominator  = "Probation cases linked with a child on a plan, judged in the period, with a meeting to which probation could contribute"
met          = "Probation's contribution, spoken or by what it brought, was effective"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
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
findings     = ["A24", "A44"]
min_completeness = 0.8
why_it_matters       = "Coming is not enough. Inspectors saw officers sit through core groups unsure what was wanted of them, and chairs who did not ask."
what_good_looks_like = "The officer brings what nobody else knows, says what it means for the child, and leaves with something to do."
caveats      = "Two samples of the inspectors say much the same, an earlier programme with nearly a third not effective and this one with over half effective. Minutes may not do justice to what was said."
challenge_questions = [
  "Do chairs ask probation for its view before a decision?",
  "Were officers sent who know the person?",
  "What do the officers say made it hard to contribute?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A part that helped counts, a silent one does not, missing minutes leave it open; the youth offending team's part is another figure"
given."measures.audit_judgement" = [
  { case_id = "told of relapse and offered visits", body_code = "L01", criterion = "contribution to meetings effective", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "sat in silence", body_code = "L01", criterion = "contribution to meetings effective", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "minutes missing", body_code = "L01", criterion = "contribution to meetings effective", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "team's part", body_code = "L01", criterion = "contribution to meetings effective", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "told of relapse and offered visits", met = true },
  { case_id = "sat in silence", met = false },
  { case_id = "minutes missing" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'contribution to meetings effective'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
