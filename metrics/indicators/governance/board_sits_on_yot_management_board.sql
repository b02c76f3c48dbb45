/*
title        = "The board is linked to the YOT management board"
question     = "Do the board and the youth offending team's management board hear of each other?"
denominator  = "The board's seat in the YOT management board, of each board that lists its seats, at the end of each quarter"
met          = "The board has a seat there, itself or through another agency"
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
findings     = ["A96"]
min_completeness = 0.8
why_it_matters       = "They were not always linked. One then decides on the team's targets and the other on children's safety, about the same children."
what_good_looks_like = "Somebody sits on both, and each sees the other's plan before it is agreed."
caveats      = "Tells who has a seat, not who comes or speaks. One or a few seats a board are too few for a percentage of its own."
challenge_questions = [
  "Who sits on both, and what did they carry over last?",
  "Do the two plans name the same children?",
]

[[log]]
kind    = "seat"
kept_by = "board"

[[example]]
says = "A seat that is filled counts, an empty one does not, a group without any list of seats is not known; other groups are other figures"
given."measures.expected_seat" = [
  { case_id = "manager of the board", body_code = "L01", board_group = "YOT management board", of_agency = "board", on_date = 2026-03-31, is_filled = true, sits_itself = true },
  { case_id = "seat empty", body_code = "L01", board_group = "YOT management board", of_agency = "board", on_date = 2026-03-31, is_filled = false, sits_itself = false },
  { case_id = "no list of seats", body_code = "L01", board_group = "YOT management board", of_agency = "board", on_date = 2026-03-31 },
  { case_id = "MARAC", body_code = "L01", board_group = "MARAC", of_agency = "board", on_date = 2026-03-31, is_filled = true, sits_itself = true },
]
expect = [
  { case_id = "manager of the board", met = true },
  { case_id = "seat empty", met = false },
  { case_id = "no list of seats" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_filled AS met
FROM measures.expected_seat
WHERE board_group = 'YOT management board'
