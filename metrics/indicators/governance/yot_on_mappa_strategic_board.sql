/*
title        = "The YOT is linked to the MAPPA strategic management board"
question     = "Is the youth offending team heard where the management of dangerous people is steered?"
denominator  = "The youth offending team's seat on the MAPPA strategic management board, of each board that lists its seats, at the end of each quarter"
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
findings     = ["B02"]
min_completeness = 0.8
why_it_matters       = "Not all teams were linked. Arrangements made for adults then apply to children without anyone who knows them."
what_good_looks_like = "A named link, who brings children's cases to the strategic board and its rules back to the team."
caveats      = "Tells who has a seat, not who comes or speaks. One or a few seats a board are too few for a percentage of its own."
challenge_questions = [
  "Who is the link, and when were they last there?",
  "Which arrangement was changed for children?",
]

[[log]]
kind    = "seat"
kept_by = "board"

[[example]]
says = "A seat that is filled counts, an empty one does not, a group without any list of seats is not known; other groups are other figures"
given."measures.expected_seat" = [
  { case_id = "through one team for three", body_code = "L01", board_group = "MAPPA strategic board", of_agency = "yot", on_date = 2026-03-31, is_filled = true, sits_itself = true },
  { case_id = "no seat", body_code = "L01", board_group = "MAPPA strategic board", of_agency = "yot", on_date = 2026-03-31, is_filled = false, sits_itself = false },
  { case_id = "no list of seats", body_code = "L01", board_group = "MAPPA strategic board", of_agency = "yot", on_date = 2026-03-31 },
  { case_id = "MARAC", body_code = "L01", board_group = "MARAC", of_agency = "yot", on_date = 2026-03-31, is_filled = true, sits_itself = true },
]
expect = [
  { case_id = "through one team for three", met = true },
  { case_id = "no seat", met = false },
  { case_id = "no list of seats" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_filled AS met
FROM measures.expected_seat
WHERE board_group = 'MAPPA strategic board'
