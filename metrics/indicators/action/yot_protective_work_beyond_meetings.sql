/*
title        = "Protective work besides going to meetings (audit)"
question     = "Does the YOT do something to protect the child, besides sitting in meetings?"
denominator  = "Cases of the youth offending team with a child on a protection plan, judged in the period"
met          = "The file shows work with the child or the family whose purpose was to protect"
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
findings     = ["A154"]
min_completeness = 0.8
why_it_matters       = "Attendance is easy to count and easy to mistake for help. In some cases inspectors found nothing else."
what_good_looks_like = "Sessions on staying safe, visits to see how things are at home, a lift to the clinic: written down as what they are."
caveats      = "Work that was done and not written down as protective is judged as not done. Says nothing of how much there was."
challenge_questions = [
  "What would the child say that the worker does for their safety?",
  "Are home visits written down with what was seen?",
  "Is protective work part of what the worker's time is planned for?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Work to protect counts, attendance alone does not, sessions without a note are not known; a new case without a plan is not asked"
given."measures.audit_judgement" = [
  { case_id = "weekly talk about staying safe", body_code = "L01", criterion = "protective work beyond meetings", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "came to conferences", body_code = "L01", criterion = "protective work beyond meetings", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "sessions without notes", body_code = "L01", criterion = "protective work beyond meetings", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "protective work beyond meetings", judged_agency = "yot", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "weekly talk about staying safe", met = true },
  { case_id = "came to conferences", met = false },
  { case_id = "sessions without notes" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'protective work beyond meetings'
    AND judged_agency = 'yot'
    AND cohort = 'child protection plan'
