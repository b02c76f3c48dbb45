/*
title        = "The YOT sits at the board itself"
question     = "Does the youth offending team speak for itself at the board?"
denominator  = "The youth offending team's seat at the board, of each board that lists its seats, at the end of each quarter"
met          = "The team has a seat and sits there itself, not through another agency"
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
why_it_matters       = "It was not always so. Somebody who speaks for five services leaves out the one that they know least."
what_good_looks_like = "The head of the youth offending service has a seat, comes, and reports back to the team."
caveats      = "Tells who has a seat, not who comes or speaks. One or a few seats a board are too few for a percentage of its own."
challenge_questions = [
  "Who speaks for the team, and when did they last raise something of their own?",
  "What is lost where another service represents it?",
]

[[log]]
kind    = "seat"
kept_by = "board"

[[example]]
says = "The agency itself counts, one that another represents does not, a group without any list of seats is not known; other groups are other figures"
given."measures.expected_seat" = [
  { case_id = "head of the team", body_code = "L01", board_group = "board", of_agency = "yot", on_date = 2026-03-31, is_filled = true, sits_itself = true },
  { case_id = "through the council's director", body_code = "L01", board_group = "board", of_agency = "yot", on_date = 2026-03-31, is_filled = true, sits_itself = false },
  { case_id = "no list of seats", body_code = "L01", board_group = "board", of_agency = "yot", on_date = 2026-03-31 },
  { case_id = "MARAC", body_code = "L01", board_group = "MARAC", of_agency = "yot", on_date = 2026-03-31, is_filled = true, sits_itself = true },
]
expect = [
  { case_id = "head of the team", met = true },
  { case_id = "through the council's director", met = false },
  { case_id = "no list of seats" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, sits_itself AS met
FROM measures.expected_seat
WHERE board_group = 'board'
    AND of_agency = 'yot'
