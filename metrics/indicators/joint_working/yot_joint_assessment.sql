/*
title        = "Joint assessment with the YOT in it (audit)"
question     = "Do the YOT and others assess a child on a plan together?"
denominator  = "Cases of the youth offending team with a child on a protection plan, judged in the period"
met          = "The team and another agency made an assessment jointly"
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
findings     = ["A132"]
min_completeness = 0.8
why_it_matters       = "Children get tired of telling the same story to five people, and each of the five hears only a part."
what_good_looks_like = "One visit, one set of questions, one view of the danger that both agencies sign."
caveats      = "Hardly seen when it was inspected, but for one team with a shared way of working. A low figure says how rare it is, not that single assessments are poor."
challenge_questions = [
  "Is there a shared tool, and who has been trained in it?",
  "How many workers have asked this child the same questions?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Made together counts, reading the other's form does not, disputed is open; joint planning is judged apart"
given."measures.audit_judgement" = [
  { case_id = "one visit by two workers", body_code = "L01", criterion = "joint assessment", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "read the other's form", body_code = "L01", criterion = "joint assessment", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "joint assessment", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "planning judged", body_code = "L01", criterion = "joint planning", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "one visit by two workers", met = true },
  { case_id = "read the other's form", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'joint assessment'
    AND judged_agency = 'yot'
    AND cohort = 'child protection plan'
