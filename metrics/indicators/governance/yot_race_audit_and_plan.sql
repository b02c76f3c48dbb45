/*
title        = "The YOT has audited by race and has a plan of action (self-assessment)"
question     = "Has the team looked at whether it treats children alike whatever their ethnicity?"
denominator  = "The youth offending team of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "An audit by race was carried out, and an action plan is in place"
kind         = "proportion"
polarity     = "high_is_good"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["standard_reply"] }
adds         = {}
owner        = "Head of service, youth offending team"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Practice manager, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B65"]
min_completeness = 0.8
why_it_matters       = "All had done it in 2008. An audit of years ago does not tell how children are treated today."
what_good_looks_like = "The audit is done again with the figures of today, and the plan says what will be different for which children."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "What did the last audit find, and when was it?",
  "Which action in the plan changed anything?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "audit and plan", body_code = "L01", of_agency = "yot", standard = "race audit done", on_date = 2026-03-31, is_met = true },
  { case_id = "audit, no plan", body_code = "L01", of_agency = "yot", standard = "race audit done", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "yot", standard = "race audit done", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "yot", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "audit and plan", met = true },
  { case_id = "audit, no plan", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'race audit done'
