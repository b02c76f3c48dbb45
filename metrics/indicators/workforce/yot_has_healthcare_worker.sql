/*
title        = "The YOT has a healthcare worker (self-assessment)"
question     = "Is there somebody in the team who sees to children's health?"
denominator  = "The youth offending team of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "The team has a healthcare worker"
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
findings     = ["B52"]
min_completeness = 0.8
why_it_matters       = "One team in six had none. Needs that nobody looks for are not met, and not known."
what_good_looks_like = "A worker in post who screens each child and can get an appointment that the child keeps."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "How many children did the worker see in the last quarter?",
  "Who covers when they are away?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "in post", body_code = "L01", of_agency = "yot", standard = "healthcare worker", on_date = 2026-03-31, is_met = true },
  { case_id = "post vacant", body_code = "L01", of_agency = "yot", standard = "healthcare worker", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "yot", standard = "healthcare worker", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "yot", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "in post", met = true },
  { case_id = "post vacant", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'healthcare worker'
