/*
title        = "Injuries under restraint told to the board in time"
question     = "Does the board hear when a child is hurt while held?"
denominator  = "Injuries of children under restraint, counted on the day by which the board should have heard of them; one of an unknown day counts when the board was told"
met          = "The board was told within 1 working day of the injury"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["incident"] }
adds         = {}
owner        = "Independent chair, safeguarding board"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Practice manager, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B46"]
min_completeness = 0.8
why_it_matters       = "The chief inspectors asked in 2008 that every such injury be told to the board, watched and published. A child who is held far from home has few others to tell."
what_good_looks_like = "The establishment tells the board on the next working day, and the board asks for the year's number and looks for what they have in common."
caveats      = "Counts what the board wrote down: an injury of which it never heard is missing. There are few, so that figures are mostly hidden; discuss each. Says nothing of how grave an injury was."
challenge_questions = [
  "How does the board know that it was told of every injury?",
  "What did those who were hurt say of it?",
  "Was the year's number published?",
]

[[log]]
kind    = "incident"
kept_by = "board"

[standard.notified]
value  = 1
unit   = "working days"
source = "Our own choice, as for other serious incidents: the chief inspectors (2008, recommendations) set no number of days"

[[example]]
says = "One working day is in time, two are not, never is not; of an unknown day nobody can tell, and other incidents are not of this figure"
given."measures.serious_incident" = [
  { case_id = "next day", body_code = "L01", kind = "restraint injury", occurred_on = 2026-01-05, notified_in_working_days = 1 },
  { case_id = "second day", body_code = "L01", kind = "restraint injury", occurred_on = 2026-01-05, notified_in_working_days = 2 },
  { case_id = "never", body_code = "L01", kind = "restraint injury", occurred_on = 2026-01-05 },
  { case_id = "day not known", body_code = "L01", kind = "restraint injury", notified_board_on = 2026-02-10 },
  { case_id = "other", body_code = "L01", kind = "serious safeguarding incident", occurred_on = 2026-01-05, notified_in_working_days = 1 },
]
expect = [
  { case_id = "next day", occurred_on = 2026-01-05, met = true },
  { case_id = "second day", occurred_on = 2026-01-05, met = false },
  { case_id = "never", occurred_on = 2026-01-05, met = false },
  { case_id = "day not known", occurred_on = 2026-02-10 },
]
*/
SELECT case_id, person_id, body_code, coalesce(occurred_on, notified_board_on) AS occurred_on,
    CASE
        WHEN occurred_on IS NULL THEN NULL
        WHEN notified_in_working_days <= $notified THEN TRUE
        ELSE FALSE
    END AS met
FROM measures.serious_incident
WHERE kind = 'restraint injury'
