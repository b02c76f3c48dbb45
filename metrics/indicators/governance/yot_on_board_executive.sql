/*
title        = "The YOT is represented on the board's executive"
question     = "Is the youth offending team there where the board's decisions are prepared?"
denominator  = "The youth offending team's seat on the board's executive, of each board that lists its seats, at the end of each quarter"
met          = "The team has a seat there, itself or through another agency"
kind         = "proportion"
polarity     = "high_is_good"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["seat"] }
adds         = {}
owner        = "Independent chair, safeguarding board"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Lay member, safeguarding board"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B01"]
min_completeness = 0.8
why_it_matters       = "It often had none. What the executive does not put on the agenda, the board does not discuss."
what_good_looks_like = "The team or a named agency that speaks for it sits on the executive and gives its needs a place in the plan."
caveats      = "Tells who has a seat, not who comes or speaks. One or a few seats a board are too few for a percentage of its own."
challenge_questions = [
  "Who speaks for children who offend on the executive?",
  "What did the executive decide about them last year?",
]

[[log]]
kind    = "seat"
kept_by = "board"

[[example]]
says = "A seat that is filled counts, an empty one does not, a group without any list of seats is not known; other groups are other figures"
given."measures.expected_seat" = [
  { case_id = "head of the team", body_code = "L01", board_group = "executive", of_agency = "yot", on_date = 2026-03-31, is_filled = true, sits_itself = true },
  { case_id = "no seat", body_code = "L01", board_group = "executive", of_agency = "yot", on_date = 2026-03-31, is_filled = false, sits_itself = false },
  { case_id = "no list of seats", body_code = "L01", board_group = "executive", of_agency = "yot", on_date = 2026-03-31 },
  { case_id = "MARAC", body_code = "L01", board_group = "MARAC", of_agency = "yot", on_date = 2026-03-31, is_filled = true, sits_itself = true },
]
expect = [
  { case_id = "head of the team", met = true },
  { case_id = "no seat", met = false },
  { case_id = "no list of seats" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_filled AS met
FROM measures.expected_seat
WHERE board_group = 'executive'
