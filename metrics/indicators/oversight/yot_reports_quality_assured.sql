/*
title        = "The YOT's reports to meetings are quality assured (self-assessment)"
question     = "Does anyone read the team's reports before a conference relies on them?"
denominator  = "The youth offending team of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "Reports to child protection meetings are quality assured"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
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
findings     = ["A138"]
min_completeness = 0.8
why_it_matters       = "Inspectors found no process anywhere. A weak report is not noticed until a conference has decided without what it left out."
what_good_looks_like = "A manager reads each report before it goes, and a few are read again each year with the chair of conferences."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "Who read the last five reports before they went?",
  "What do chairs of conferences say of them?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "read by a manager", body_code = "L01", of_agency = "yot", standard = "reports quality assured", on_date = 2026-03-31, is_met = true },
  { case_id = "read when new staff write", body_code = "L01", of_agency = "yot", standard = "reports quality assured", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "yot", standard = "reports quality assured", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "yot", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "read by a manager", met = true },
  { case_id = "read when new staff write", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'reports quality assured'
