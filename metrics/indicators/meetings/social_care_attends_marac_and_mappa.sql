/*
title        = "Children's social care attends MARAC and MAPPA"
question     = "Is social care in the room where the most dangerous cases are discussed?"
denominator  = "Seats of children's social care in the MARAC and the MAPPA strategic board on the day of a meeting, one for each meeting in the period"
met          = "Its holder or a deputy came"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["seat", "attendance"] }
adds         = {}
owner        = "Director of children's services"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Lay member, safeguarding board"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A95"]
min_completeness = 0.8
why_it_matters       = "Inspectors found social care absent from these meetings in some places. Those who speak of the man then do not know of the child."
what_good_looks_like = "The same manager comes each time, knows the families, and takes back what concerns a child."
caveats      = "Counts meetings of a group at which it has a seat: where it has none there is no case. Meetings about one person under MAPPA are not told of. That somebody came does not tell that they spoke."
challenge_questions = [
  "Who goes for social care, and who when that person cannot?",
  "Which children came up at the last meeting, and what was done for them?",
  "Where does social care have no seat, and why?",
]

[[log]]
kind    = "seat"
kept_by = "board"

[[log]]
kind    = "attendance"
kept_by = "board"

[[example]]
says = "Whoever came counts, who stayed away does not, and a list that does not say is not known; other agencies and other groups are not of this figure"
given."measures.expected_attendance" = [
  { case_id = "came", body_code = "L01", board_group = "MARAC", of_agency = "social_care", met_on = 2026-02-10, attended = true },
  { case_id = "stayed away", body_code = "L01", board_group = "MAPPA strategic board", of_agency = "social_care", met_on = 2026-02-10, attended = false },
  { case_id = "list is silent", body_code = "L01", board_group = "MARAC", of_agency = "social_care", met_on = 2026-03-10 },
  { case_id = "police", body_code = "L01", board_group = "MARAC", of_agency = "police", met_on = 2026-02-10, attended = true },
  { case_id = "board", body_code = "L01", board_group = "board", of_agency = "social_care", met_on = 2026-02-10, attended = true },
]
expect = [
  { case_id = "came", occurred_on = 2026-02-10, met = true },
  { case_id = "stayed away", occurred_on = 2026-02-10, met = false },
  { case_id = "list is silent", occurred_on = 2026-03-10 },
]
*/
SELECT case_id, person_id, body_code, met_on AS occurred_on, attended AS met
FROM measures.expected_attendance
WHERE of_agency = 'social_care' AND board_group IN ('MARAC', 'MAPPA strategic board')
