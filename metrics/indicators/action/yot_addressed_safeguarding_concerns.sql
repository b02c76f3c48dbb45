/*
title        = "Safeguarding concerns dealt with by the YOT (audit)"
question     = "When a child's safety is a strong concern, does the YOT deal with it sufficiently?"
denominator  = "Cases of the youth offending team judged in the period in which safeguarding featured strongly"
met          = "The concerns were sufficiently addressed"
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
findings     = ["B15"]
min_completeness = 0.8
why_it_matters       = "Many children who offend are a danger to themselves or in danger from others. Inspectors found that in 88 of 305 cases too little was done about it."
what_good_looks_like = "For each concern something happened that fits it, and the record shows whether the child was safer afterwards."
caveats      = "What features strongly is for the auditors to say. The inspectors' cases came from 31 teams; in some areas no more than 55% met it."
challenge_questions = [
  "Which concerns are dealt with least: self-harm, exploitation, home, drugs?",
  "Where more was needed, was it the team's to give or another agency's?",
  "Have the children in cases not met been seen since the audit?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Dealt with counts, noted month after month does not, disputed is open; the verdict on the work as a whole is another figure"
given."measures.audit_judgement" = [
  { case_id = "self-harm plan with nurse", body_code = "L01", criterion = "safeguarding concerns addressed", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
  { case_id = "worry noted each month", body_code = "L01", criterion = "safeguarding concerns addressed", judged_agency = "yot", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "safeguarding concerns addressed", judged_agency = "yot", judged_on = 2026-02-10 },
  { case_id = "quality judged", body_code = "L01", criterion = "safeguarding work of sufficient quality", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "self-harm plan with nurse", met = true },
  { case_id = "worry noted each month", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'safeguarding concerns addressed'
    AND judged_agency = 'yot'
