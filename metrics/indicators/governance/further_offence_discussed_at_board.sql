/*
title        = "Serious further offences against a child discussed at the board"
question     = "When somebody under supervision gravely harms a child, does the board hear of it and learn?"
denominator  = "Serious further offences against a child, counted on the day by which the board should have discussed them; one of an unknown day counts when the board was told"
met          = "The board discussed it within 120 days of the incident"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["incident"] }
adds         = {}
owner        = "Independent chair, safeguarding board"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Lay member, safeguarding board"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A100"]
min_completeness = 0.8
why_it_matters       = "In more than one area the board had not discussed one. Probation then reviews its own work alone, and the others learn nothing."
what_good_looks_like = "The board hears at once, and discusses what all agencies knew before, as it would after a serious case review."
caveats      = "There are few, so that figures are mostly hidden; discuss each. A trial that is still to come may delay what can be said."
challenge_questions = [
  "Which agencies knew of the child before?",
  "What changed after the last one?",
]

[[log]]
kind    = "incident"
kept_by = "board"

[standard.discussed]
value  = 120
unit   = "days"
source = "Local standard: the next or next but one meeting of a board that meets each quarter; the inspection set no time (2014, 4.19)"

[[example]]
says = "The hundred and twentieth day is in time, the day after is not nor is never, and of an unknown day nobody can tell; other incidents are not of this figure"
given."measures.serious_incident" = [
  { case_id = "on day 120", body_code = "L01", kind = "serious further offence", occurred_on = 2026-01-05, discussed_in_days = 120 },
  { case_id = "on day 121", body_code = "L01", kind = "serious further offence", occurred_on = 2026-01-05, discussed_in_days = 121 },
  { case_id = "never", body_code = "L01", kind = "serious further offence", occurred_on = 2026-01-05 },
  { case_id = "day not known", body_code = "L01", kind = "serious further offence", notified_board_on = 2026-02-10 },
  { case_id = "restraint", body_code = "L01", kind = "restraint injury", occurred_on = 2026-01-05, discussed_in_days = 9 },
]
expect = [
  { case_id = "on day 120", occurred_on = 2026-05-05, met = true },
  { case_id = "on day 121", occurred_on = 2026-05-05, met = false },
  { case_id = "never", occurred_on = 2026-05-05, met = false },
  { case_id = "day not known", occurred_on = 2026-02-10 },
]
*/
SELECT case_id, person_id, body_code,
    coalesce(
        CAST(occurred_on + $discussed * INTERVAL 1 DAY AS DATE), notified_board_on
    ) AS occurred_on,
    CASE
        WHEN occurred_on IS NOT NULL THEN coalesce(discussed_in_days <= $discussed, FALSE)
    END AS met
FROM measures.serious_incident
WHERE kind = 'serious further offence'
