/*
title        = "Serious safeguarding incidents told to the board and discussed in time"
question     = "When a child of the team dies or is gravely harmed, do the right people hear and act?"
denominator  = "Serious safeguarding incidents, counted on the day by which the board should have discussed them; one of an unknown day counts when the board was told"
met          = "The board was told within 1 working day, and discussed it within 120 days of the incident"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["incident"] }
adds         = {}
owner        = "Head of service, youth offending team"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Practice manager, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A165"]
min_completeness = 0.8
why_it_matters       = "The national procedure was too new in 2014 to be judged. What is told late is discussed late, and the next child is not safer."
what_good_looks_like = "The team tells the board on the next working day, and brings what it has learnt to a meeting within a quarter."
caveats      = "There are few, so that figures are mostly hidden; discuss each. The notice to the board stands for that to others, which no extract holds."
challenge_questions = [
  "What was learnt from the last incident, and by whom?",
  "Who decides whether an incident is serious?",
  "Which incidents came to light in another way?",
]

[[log]]
kind    = "incident"
kept_by = "board"

[standard.notified]
value  = 1
unit   = "working days"
source = "Local standard: the next working day, after the Youth Justice Board's 24 hours (Report serious incidents, guide for youth justice practitioners, GOV.UK 2017)"

[standard.discussed]
value  = 120
unit   = "days"
source = "Local standard: the next or next but one meeting of a board that meets each quarter"

[[example]]
says = "One working day is in time, two are not; discussed on day 120 is, on day 121 or never is not; of an unknown day nobody can tell, and other incidents are not of this figure"
given."measures.serious_incident" = [
  { case_id = "told next day", body_code = "L01", kind = "serious safeguarding incident", occurred_on = 2026-01-05, notified_in_working_days = 1, discussed_in_days = 120 },
  { case_id = "told on the second", body_code = "L01", kind = "serious safeguarding incident", occurred_on = 2026-01-05, notified_in_working_days = 2, discussed_in_days = 30 },
  { case_id = "discussed on day 121", body_code = "L01", kind = "serious safeguarding incident", occurred_on = 2026-01-05, notified_in_working_days = 1, discussed_in_days = 121 },
  { case_id = "never told", body_code = "L01", kind = "serious safeguarding incident", occurred_on = 2026-01-05 },
  { case_id = "day not known", body_code = "L01", kind = "serious safeguarding incident", notified_board_on = 2026-02-10 },
  { case_id = "restraint", body_code = "L01", kind = "restraint injury", occurred_on = 2026-01-05, notified_in_working_days = 1, discussed_in_days = 9 },
]
expect = [
  { case_id = "told next day", occurred_on = 2026-05-05, met = true },
  { case_id = "told on the second", occurred_on = 2026-05-05, met = false },
  { case_id = "discussed on day 121", occurred_on = 2026-05-05, met = false },
  { case_id = "never told", occurred_on = 2026-05-05, met = false },
  { case_id = "day not known", occurred_on = 2026-02-10 },
]
*/
SELECT case_id, person_id, body_code,
    coalesce(
        CAST(occurred_on + $discussed * INTERVAL 1 DAY AS DATE), notified_board_on
    ) AS occurred_on,
    CASE
        WHEN occurred_on IS NULL THEN NULL
        WHEN notified_in_working_days <= $notified AND discussed_in_days <= $discussed THEN TRUE
        ELSE FALSE
    END AS met
FROM measures.serious_incident
WHERE kind = 'serious safeguarding incident'
