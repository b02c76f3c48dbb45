/*
title        = "Concerns recognised and acted on by the YOT (audit)"
question     = "When the youth offending team sees that a child is in danger, does it act?"
denominator  = "Cases of the youth offending team of every kind judged in the period that held a child protection concern"
met          = "The concern was recognised and the team took the steps that it called for"
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
findings     = ["A129"]
min_completeness = 0.8
why_it_matters       = "To see and not to act leaves the child where they were, and lets every agency believe that another has it in hand."
what_good_looks_like = "From the note of a concern a reader can follow what was done that day, that week, and whether the child was safer for it."
caveats      = "Takes all kinds of cases together, new ones and those of children on plans, so a quarter with more plan cases may look different without anything having changed."
challenge_questions = [
  "How long did it take from the first note to the first step?",
  "Where nothing was done, did the worker think that it was social care's to do?",
  "Which of these children has been in danger before?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A concern followed by a step counts, one only noted does not; where the file is silent it is open; probation's part is not judged here"
given."measures.audit_judgement" = [
  { case_id = "referred the same day", body_code = "L01", criterion = "concern recognised and acted on", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
  { case_id = "noted and left", body_code = "L01", criterion = "concern recognised and acted on", judged_agency = "yot", judged_on = 2026-02-10, is_met = false },
  { case_id = "steps not in the file", body_code = "L01", criterion = "concern recognised and acted on", judged_agency = "yot", judged_on = 2026-02-10 },
  { case_id = "seen by probation", body_code = "L01", criterion = "concern recognised and acted on", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "referred the same day", met = true },
  { case_id = "noted and left", met = false },
  { case_id = "steps not in the file" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'concern recognised and acted on'
    AND judged_agency = 'yot'
