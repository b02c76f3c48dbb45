/*
title        = "A social worker is seconded to the YOT (self-assessment)"
question     = "Is there a social worker in the team to turn to?"
denominator  = "The youth offending team of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "A social worker is seconded to the team by children's social care"
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
findings     = ["A156"]
min_completeness = 0.8
why_it_matters       = "It had become less common. With the social worker goes the way into social care that needs no form."
what_good_looks_like = "A social worker in post, with access to social care's records, whose supervision social care shares."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "Since when is the post filled, or empty?",
  "Does the social worker hold cases or advise?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "in post", body_code = "L01", of_agency = "yot", standard = "social worker seconded", on_date = 2026-03-31, is_met = true },
  { case_id = "half a post", body_code = "L01", of_agency = "yot", standard = "social worker seconded", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "yot", standard = "social worker seconded", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "yot", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "in post", met = true },
  { case_id = "half a post", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'social worker seconded'
