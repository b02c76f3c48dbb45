/*
title        = "Challenges at the board answered by the day agreed"
question     = "When one agency challenges another, does it get an answer?"
denominator  = "Challenges raised at the board whose answer fell due in the period, but for those withdrawn; one without such a day counts when it was raised"
met          = "The answer came on or before the day agreed"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["challenge"] }
adds         = {}
owner        = "Independent chair, safeguarding board"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Lay member, safeguarding board"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A98"]
min_completeness = 0.8
why_it_matters       = "There was little sign that issues were raised at all, and less of what became of them. A challenge without an answer is the last that is made."
what_good_looks_like = "Each agency raises something each year, gets an answer with what will change, and the board sees both."
caveats      = "Few are raised, and none at all is no good sign: look at the number first. An answer may be poor: read the outcomes."
challenge_questions = [
  "Which agencies have raised nothing in a year?",
  "What changed because of the last challenge?",
  "Which challenges were escalated, and to whom?",
]

[[log]]
kind    = "challenge"
kept_by = "board"

[[example]]
says = "An answer on the day is in time, one a day late is not nor is none, and where no day was set nobody can tell; what was withdrawn does not count, nor do recommendations"
given."measures.answer_due" = [
  { case_id = "on the day", body_code = "L01", kind = "challenge", raised_on = 2026-01-05, due_on = 2026-02-02, answered_on = 2026-02-02, days_late = 0 },
  { case_id = "a day late", body_code = "L01", kind = "challenge", raised_on = 2026-01-05, due_on = 2026-02-02, answered_on = 2026-02-03, days_late = 1 },
  { case_id = "no answer", body_code = "L01", kind = "challenge", raised_on = 2026-01-05, due_on = 2026-02-02 },
  { case_id = "no day set", body_code = "L01", kind = "challenge", raised_on = 2026-01-05 },
  { case_id = "taken back", body_code = "L01", kind = "challenge", raised_on = 2026-01-05, due_on = 2026-02-02, outcome = "withdrawn" },
  { case_id = "advice", body_code = "L01", kind = "recommendation", raised_on = 2026-01-05, due_on = 2026-02-02, answered_on = 2026-02-02, days_late = 0 },
]
expect = [
  { case_id = "on the day", met = true },
  { case_id = "a day late", met = false },
  { case_id = "no answer", met = false },
  { case_id = "no day set" },
]
*/
SELECT case_id, person_id, body_code, coalesce(due_on, raised_on) AS occurred_on,
    CASE WHEN due_on IS NOT NULL THEN coalesce(days_late <= 0, FALSE) END AS met,
    by_agency AS agency
FROM measures.answer_due
WHERE kind = 'challenge'
    AND (outcome IS NULL OR outcome <> 'withdrawn')
