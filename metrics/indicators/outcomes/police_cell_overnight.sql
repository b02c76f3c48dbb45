/*
title        = "Children kept in a police cell overnight"
question     = "How many children spend the night in a police cell?"
denominator  = "Times in the period that a child of the youth offending team was held in a police cell"
met          = "The child was held overnight, by the team's record"
kind         = "proportion"
polarity     = "low_is_good"
step         = "review"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_custody"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["A103"]
min_completeness = 0.8
why_it_matters       = "A police cell is no place for a child to sleep. A child who is charged and not given bail should go to a bed that the council finds. One area that was inspected watched these nights and told its board of them."
what_good_looks_like = "Hardly any child stays the night, and each who did is looked into: who was asked for a bed, when, and what came of it."
caveats      = "Counts the times of which the team heard and which it wrote down: a child whom it does not know is not seen. Does not tell a child arrested late in the evening from one held for want of a bed."
challenge_questions = [
  "For each night: was the council asked for a bed, and what did it answer?",
  "How soon does an adult on the child's side come, and does the team hear at once?",
  "Are these nights told to the board each quarter?",
]

[[example]]
says = "Overnight counts, hours by day do not, a blank is not known, and two times of one day are two cases; time on remand is no case"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."staging.yot_custody" = [
  { record_key = "a", kind = "police cell", held_from = 2026-01-05T22:30:00, started_on = 2026-01-05, ended_on = 2026-01-06, is_overnight = true },
  { record_key = "a", kind = "police cell", held_from = 2026-01-05T09:00:00, started_on = 2026-01-05, ended_on = 2026-01-05, is_overnight = false },
  { record_key = "a", kind = "police cell", held_from = 2026-02-05T22:30:00, started_on = 2026-02-05, ended_on = 2026-02-06 },
  { record_key = "a", kind = "remand", held_from = 2026-01-06T10:00:00, started_on = 2026-01-06, ended_on = 2026-02-06, is_overnight = true },
]
expect = [
  { case_id = "a:2", body_code = "Y01", occurred_on = 2026-01-05, met = true },
  { case_id = "a:1", body_code = "Y01", occurred_on = 2026-01-05, met = false },
  { case_id = "a:3", body_code = "Y01", occurred_on = 2026-02-05 },
]
*/
SELECT case_id, person_id, body_code, held_on AS occurred_on, is_overnight AS met
FROM measures.police_cell
