/*
title        = "Statutory members have a seat at the board"
question     = "Are all there who by law must be?"
denominator  = "Social care, police, probation, youth offending team, health and Cafcass, of each board that lists its seats, at the end of each quarter"
met          = "The agency has a seat at the board that is filled, by itself or by another agency that represents it"
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
findings     = ["B47"]
min_completeness = 0.8
why_it_matters       = "The review of 2008 set a day by which all were to comply. A board without one of them agrees on what the absent one will not do."
what_good_looks_like = "Every seat is filled by someone who can commit their agency, and a vacancy is told to the board at once."
caveats      = "Tells who has a seat, not who comes or speaks. One or a few seats a board are too few for a percentage of its own."
challenge_questions = [
  "Which seat is empty, and since when?",
  "Can each member commit money and staff?",
]

[[log]]
kind    = "seat"
kept_by = "board"

[[example]]
says = "A seat that is filled counts, an empty one does not, a group without any list of seats is not known; other groups are other figures"
given."measures.expected_seat" = [
  { case_id = "designated nurse", body_code = "L01", board_group = "board", of_agency = "health", on_date = 2026-03-31, is_filled = true, sits_itself = true },
  { case_id = "vacant since June", body_code = "L01", board_group = "board", of_agency = "health", on_date = 2026-03-31, is_filled = false, sits_itself = false },
  { case_id = "no list of seats", body_code = "L01", board_group = "board", of_agency = "health", on_date = 2026-03-31 },
  { case_id = "MARAC", body_code = "L01", board_group = "MARAC", of_agency = "health", on_date = 2026-03-31, is_filled = true, sits_itself = true },
]
expect = [
  { case_id = "designated nurse", met = true },
  { case_id = "vacant since June", met = false },
  { case_id = "no list of seats" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_filled AS met,
    of_agency AS agency
FROM measures.expected_seat
WHERE board_group = 'board'
