/*
title        = "The YOT can look into social care's database (self-assessment)"
question     = "Can the team find out in a minute whether a child is known to social care?"
denominator  = "The youth offending team of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "Staff of the team see social care's database themselves"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
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
findings     = ["A127"]
min_completeness = 0.8
why_it_matters       = "Most teams could. Where they cannot, a check takes days, and a child is met in the meantime as if nothing were known."
what_good_looks_like = "Several trained people in every team can look, on each working day, and what they find is written down."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "How many of the team's people can look, and on how many days are none of them in?",
  "What do they do at night and at weekends?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "every worker can look", body_code = "L01", of_agency = "yot", standard = "direct database access", on_date = 2026-03-31, is_met = true },
  { case_id = "one person, part time", body_code = "L01", of_agency = "yot", standard = "direct database access", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "yot", standard = "direct database access", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "yot", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "every worker can look", met = true },
  { case_id = "one person, part time", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'direct database access'
