/*
title        = "YOT's reports to meetings about protection (audit)"
question     = "Do the youth offending team's reports give a meeting what it needs?"
denominator  = "Cases judged in the period with a report by the youth offending team to a child protection meeting"
met          = "The report has all relevant information and is focused on child protection"
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
findings     = ["A69"]
min_completeness = 0.8
why_it_matters       = "A report about offending alone tells the meeting what the child has done, and not what is being done to the child."
what_good_looks_like = "Written in plain words, it says what worries the worker, what goes well, and what has to happen."
caveats      = "Reports were generally good when they were inspected, but nobody checked them: a few weak ones pass unseen. Only reports that are on file count."
challenge_questions = [
  "Does anybody read these reports before they go out?",
  "Are they written in words that the family understands?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Relevant and focused counts, a history of offences does not, one that was not found is not known; the spoken part is judged apart"
given."measures.audit_judgement" = [
  { case_id = "worries and strengths", body_code = "L01", criterion = "report to the meeting focused", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "offence history only", body_code = "L01", criterion = "report to the meeting focused", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "report not found", body_code = "L01", criterion = "report to the meeting focused", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "contribution judged", body_code = "L01", criterion = "active contribution at meetings", judged_agency = "yot", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "worries and strengths", met = true },
  { case_id = "offence history only", met = false },
  { case_id = "report not found" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'report to the meeting focused'
    AND judged_agency = 'yot'
    AND cohort = 'child protection plan'
