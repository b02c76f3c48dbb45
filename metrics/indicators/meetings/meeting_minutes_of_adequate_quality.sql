/*
title        = "Minutes of child protection meetings good enough (audit)"
question     = "Can someone who was not there learn from the minutes what was decided?"
denominator  = "Cases with a child on a plan, judged in the period, in which minutes of a child protection meeting were on file"
met          = "The minutes were of adequate quality"
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
findings     = ["A121"]
min_completeness = 0.8
why_it_matters       = "Officers who missed a meeting worked on without knowing what it had decided. The minutes are how a plan reaches those who carry it out."
what_good_looks_like = "Decisions first, each with a name and a date; what each agency said; sent out within days."
caveats      = "Whether minutes came in time, and to whom, is not judged here. Cases without minutes on any file do not count, though that is worse."
challenge_questions = [
  "How soon do minutes go out, and to whom?",
  "Can each agency find its own actions at a glance?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Decisions that can be found count, talk without a decision does not, missing pages leave it open; a new case has no such meeting"
given."measures.audit_judgement" = [
  { case_id = "decisions with names", body_code = "L01", criterion = "minutes of adequate quality", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "who said what, no decision", body_code = "L01", criterion = "minutes of adequate quality", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "pages missing", body_code = "L01", criterion = "minutes of adequate quality", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "minutes of adequate quality", judged_agency = "social_care", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "decisions with names", met = true },
  { case_id = "who said what, no decision", met = false },
  { case_id = "pages missing" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'minutes of adequate quality'
    AND judged_agency = 'social_care'
    AND cohort = 'child protection plan'
