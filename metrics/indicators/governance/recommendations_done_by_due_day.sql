/*
title        = "Recommendations carried out by the day agreed"
question     = "Does what inspections, reviews and audits recommend get done?"
denominator  = "Recommendations to an agency that fell due in the period, but for those withdrawn; one without such a day counts when it was made"
met          = "The board's record says that it was done, on or before the day agreed"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["recommendation"] }
adds         = {}
owner        = "Independent chair, safeguarding board"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Lay member, safeguarding board"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A105", "B48"]
min_completeness = 0.8
why_it_matters       = "Both inspections ended in recommendations to many agencies, twelve of them in 2014. What nobody follows is recommended again."
what_good_looks_like = "Each recommendation has an agency, a day and somebody who checks that it is done before it is closed."
caveats      = "Done is what the agency told the board. One figure for all recommendations, of either inspection, of reviews and of audits: the record tells them apart."
challenge_questions = [
  "Which recommendations of the inspections are open, and with whom?",
  "How did the board check that those closed were done?",
  "Which came a second time?",
]

[[log]]
kind    = "recommendation"
kept_by = "board"

[[example]]
says = "Done on the day is in time, a day late is not, accepted is not done, and without a day or an outcome to an answer in time nobody can tell; challenges are another figure"
given."measures.answer_due" = [
  { case_id = "done on the day", body_code = "L01", kind = "recommendation", raised_on = 2026-01-05, due_on = 2026-02-02, answered_on = 2026-02-02, days_late = 0, outcome = "done" },
  { case_id = "done a day late", body_code = "L01", kind = "recommendation", raised_on = 2026-01-05, due_on = 2026-02-02, answered_on = 2026-02-03, days_late = 1, outcome = "done" },
  { case_id = "accepted", body_code = "L01", kind = "recommendation", raised_on = 2026-01-05, due_on = 2026-02-02, answered_on = 2026-02-02, days_late = 0, outcome = "accepted" },
  { case_id = "no answer", body_code = "L01", kind = "recommendation", raised_on = 2026-01-05, due_on = 2026-02-02 },
  { case_id = "outcome not told", body_code = "L01", kind = "recommendation", raised_on = 2026-01-05, due_on = 2026-02-02, answered_on = 2026-02-01, days_late = -1 },
  { case_id = "no day set", body_code = "L01", kind = "recommendation", raised_on = 2026-01-05 },
  { case_id = "taken back", body_code = "L01", kind = "recommendation", raised_on = 2026-01-05, due_on = 2026-02-02, outcome = "withdrawn" },
  { case_id = "a challenge", body_code = "L01", kind = "challenge", raised_on = 2026-01-05, due_on = 2026-02-02, answered_on = 2026-02-02, days_late = 0, outcome = "done" },
]
expect = [
  { case_id = "done on the day", met = true },
  { case_id = "done a day late", met = false },
  { case_id = "accepted", met = false },
  { case_id = "no answer", met = false },
  { case_id = "outcome not told" },
  { case_id = "no day set" },
]
*/
SELECT case_id, person_id, body_code, coalesce(due_on, raised_on) AS occurred_on,
    CASE
        WHEN due_on IS NULL THEN NULL
        WHEN coalesce(days_late > 0, TRUE) THEN FALSE
        ELSE outcome = 'done'
    END AS met
FROM measures.answer_due
WHERE kind = 'recommendation'
    AND (outcome IS NULL OR outcome <> 'withdrawn')
