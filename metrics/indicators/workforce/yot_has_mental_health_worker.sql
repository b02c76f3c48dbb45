/*
title        = "The YOT has a mental health worker (self-assessment)"
question     = "Is there somebody in the team who sees to children's mental health?"
denominator  = "The youth offending team of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "The team has a mental health worker"
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
findings     = ["B53"]
min_completeness = 0.8
why_it_matters       = "One team in three had none. Without one, a child in distress waits for a clinic that children who offend seldom go to."
what_good_looks_like = "A worker in post whom children meet where the team meets them, and a quick way into specialist help."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "How long does a child wait to be seen?",
  "What happens to children whom the clinic turns away?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "in post", body_code = "L01", of_agency = "yot", standard = "mental health worker", on_date = 2026-03-31, is_met = true },
  { case_id = "one day a week", body_code = "L01", of_agency = "yot", standard = "mental health worker", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "yot", standard = "mental health worker", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "yot", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "in post", met = true },
  { case_id = "one day a week", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'mental health worker'
