/*
title        = "YOT taking an active part in meetings (audit)"
question     = "Does the youth offending team speak up for the child at meetings?"
denominator  = "Cases of the youth offending team with a child on a plan, judged in the period, with a meeting that the team attended"
met          = "The team contributed actively"
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
findings     = ["A136"]
min_completeness = 0.8
why_it_matters       = "The worker may be the one adult in the room to whom the child talks. Some whom inspectors saw were not sure of their part and said little."
what_good_looks_like = "The minutes name the worker, what they said and what they took on."
caveats      = "Rests on minutes, and those do not always write down who said what. Silence in the minutes need not be silence in the room."
challenge_questions = [
  "Do the minutes say what the team is to do?",
  "Do chairs ask the worker what the child would say?",
  "Is the worker prepared with a manager before a difficult conference?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Active counts, listening alone does not, no minutes leave it open; the written report is judged apart"
given."measures.audit_judgement" = [
  { case_id = "spoke against going home", body_code = "L01", criterion = "active contribution at meetings", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "came and listened", body_code = "L01", criterion = "active contribution at meetings", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "no minutes", body_code = "L01", criterion = "active contribution at meetings", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "report judged", body_code = "L01", criterion = "report to the meeting focused", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "spoke against going home", met = true },
  { case_id = "came and listened", met = false },
  { case_id = "no minutes" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'active contribution at meetings'
    AND judged_agency = 'yot'
    AND cohort = 'child protection plan'
