/*
title        = "Child protection information shared promptly by the YOT (audit)"
question     = "When the youth offending team learns something about a child's safety, does it pass it on at once?"
denominator  = "Cases of the youth offending team judged in the period in which it held child protection information that others needed"
met          = "The team shared it promptly"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
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
findings     = ["A74"]
min_completeness = 0.8
why_it_matters       = "Children tell their youth offending worker what they tell nobody else. Inspectors found it passed on promptly in fewer than half of the cases."
what_good_looks_like = "Passed on the same day, to a named person, with a note of what they will do."
caveats      = "Prompt is for the auditors to say in each case; no number of days is set. In one team that was inspected it had been done in every case."
challenge_questions = [
  "Do workers know whom to call when the social worker is away?",
  "Is it shared by word of mouth and then lost?",
  "Does the team hear back what became of it?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "At once counts, weeks later does not, an undated note is not known; the judgement on all agencies together is another figure"
given."measures.audit_judgement" = [
  { case_id = "social worker called that day", body_code = "L01", criterion = "child protection information shared", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
  { case_id = "told at the next conference", body_code = "L01", criterion = "child protection information shared", judged_agency = "yot", judged_on = 2026-02-10, is_met = false },
  { case_id = "no date on the note", body_code = "L01", criterion = "child protection information shared", judged_agency = "yot", judged_on = 2026-02-10 },
  { case_id = "all agencies judged", body_code = "L01", criterion = "information shared", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "social worker called that day", met = true },
  { case_id = "told at the next conference", met = false },
  { case_id = "no date on the note" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'child protection information shared'
    AND judged_agency = 'yot'
