/*
title        = "Agencies attend the board"
question     = "Do those who have a seat at the board come?"
denominator  = "Seats held at the board on the day of a meeting, one for each meeting in the period"
met          = "Its holder or a deputy came"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["seat", "attendance"] }
adds         = {}
owner        = "Independent chair, safeguarding board"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Lay member, safeguarding board"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A93"]
min_completeness = 0.8
why_it_matters       = "They largely did, with gaps in places. An agency that is not in the room is told of its tasks, and does them as such."
what_good_looks_like = "The same person comes each time, or a deputy who knows the matter and may decide."
caveats      = "A deputy counts as the holder does. That somebody came does not tell that they contributed. With few seats and four meetings a year a board's figures are small."
challenge_questions = [
  "Which agency missed two meetings running, and what did the chair do?",
  "How often does a deputy come, and may they decide?",
  "Who comes and has never raised anything?",
]

[[log]]
kind    = "attendance"
kept_by = "board"

[[example]]
says = "Whoever came counts, who stayed away does not, and a list that does not say is not known; other groups' meetings are not of this figure"
given."measures.expected_attendance" = [
  { case_id = "came", body_code = "L01", board_group = "board", of_agency = "police", met_on = 2026-02-10, attended = true },
  { case_id = "stayed away", body_code = "L01", board_group = "board", of_agency = "yot", met_on = 2026-02-10, attended = false },
  { case_id = "list is silent", body_code = "L01", board_group = "board", of_agency = "health", met_on = 2026-02-10 },
  { case_id = "sub-group", body_code = "L01", board_group = "sub-group", of_agency = "yot", met_on = 2026-02-10, attended = true },
]
expect = [
  { case_id = "came", met = true },
  { case_id = "stayed away", met = false },
  { case_id = "list is silent" },
]
*/
SELECT case_id, person_id, body_code, met_on AS occurred_on, attended AS met, of_agency AS agency
FROM measures.expected_attendance
WHERE board_group = 'board'
