/*
title        = "The YOT's managers monitor training and keep full records of it (self-assessment)"
question     = "Does the team know who has been trained in what, and when?"
denominator  = "The youth offending team of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "Managers monitor training, and its records are comprehensive"
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
findings     = ["A148"]
min_completeness = 0.8
why_it_matters       = "It was not always so. Where no one keeps count, those who need the training most are those who have not had it."
what_good_looks_like = "One record for all, sessional workers and volunteers too, that shows who is due before they are overdue."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "Who is overdue today?",
  "Are sessional workers and volunteers in the record?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "one record for all", body_code = "L01", of_agency = "yot", standard = "training monitored", on_date = 2026-03-31, is_met = true },
  { case_id = "employees only", body_code = "L01", of_agency = "yot", standard = "training monitored", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "yot", standard = "training monitored", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "yot", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "one record for all", met = true },
  { case_id = "employees only", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'training monitored'
