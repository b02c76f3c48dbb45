/*
title        = "The board discusses the safeguarding needs of children who offend (self-assessment)"
question     = "Do children who offend come before the board as children in need of protection?"
denominator  = "The board itself, where it asks its agencies and itself to judge themselves, at the end of each quarter"
met          = "The minutes of the last twelve months show that the board discussed the safeguarding needs of children who have offended"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["standard_reply"] }
adds         = {}
owner        = "Independent chair, safeguarding board"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Lay member, safeguarding board"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A149"]
min_completeness = 0.8
why_it_matters       = "Minutes generally showed no sign of it. Children who offend are discussed as a danger to others and seldom as children in danger."
what_good_looks_like = "A report on these children each year, with what they say themselves, and decisions that come from it."
caveats      = "The board judges itself by its own minutes. An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "When was it last on the agenda, and what was decided?",
  "Who brought it?",
  "What did the board ask of its agencies?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "in two minutes", body_code = "L01", of_agency = "board", standard = "children who offend discussed", on_date = 2026-03-31, is_met = true },
  { case_id = "named in passing", body_code = "L01", of_agency = "board", standard = "children who offend discussed", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "board", standard = "children who offend discussed", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "board", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "in two minutes", met = true },
  { case_id = "named in passing", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'children who offend discussed'
