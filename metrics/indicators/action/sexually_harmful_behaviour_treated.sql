/*
title        = "Treatment of children's sexually harmful behaviour begun"
question     = "Do children who have harmed others sexually get treatment?"
denominator  = "Times that the youth offending team found a need from sexually harmful behaviour, at whatever level, when it assessed a child in the period"
met          = "Treatment of that need began within 90 days of the assessment"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_need"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B72"]
min_completeness = 0.8
why_it_matters       = "Treatment works best early, and protects other children. The review of 2008 found that little of it was to be had."
what_good_looks_like = "Each of these children begins treatment within a quarter of a year, near to home, and it goes on after the order ends."
caveats      = "A treatment that was offered and refused is not met. Looks at the submission that holds the assessment: one made late in a year is not known until the next year tells of it anew. Small numbers."
challenge_questions = [
  "Where does treatment take place, who pays, and how long is the wait?",
  "What does the team do for a child who waits?",
  "What became of each child who was not treated?",
]

[standard.within]
value  = 90
unit   = "days"
source = "Our own choice: a quarter of a year, since such treatment is scarce and its start must be planned"

[[example]]
says = "The ninetieth day is in time, the next is late; no treatment is not met where the records go on for so long, else not known; another need is no case"
given."measures.assessed_need" = [
  { case_id = "on the last day", body_code = "Y01", need = "sexually_harmful_behaviour", assessed_on = 2026-01-05, treated_in_days = 90, sent_for_days = 90 },
  { case_id = "a day late", body_code = "Y01", need = "sexually_harmful_behaviour", assessed_on = 2026-01-05, treated_in_days = 91, sent_for_days = 91 },
  { case_id = "never", body_code = "Y01", need = "sexually_harmful_behaviour", assessed_on = 2026-01-05, sent_for_days = 90 },
  { case_id = "too early to say", body_code = "Y01", need = "sexually_harmful_behaviour", assessed_on = 2026-01-05, sent_for_days = 89 },
  { case_id = "other", body_code = "Y01", need = "drugs", assessed_on = 2026-01-05, treated_in_days = 1, sent_for_days = 90 },
]
expect = [
  { case_id = "on the last day", met = true },
  { case_id = "a day late", met = false },
  { case_id = "never", met = false },
  { case_id = "too early to say" },
]
*/
SELECT case_id, person_id, body_code, assessed_on AS occurred_on,
    CASE
        WHEN treated_in_days IS NOT NULL THEN treated_in_days <= $within
        WHEN sent_for_days >= $within THEN FALSE
    END AS met
FROM measures.assessed_need
WHERE need = 'sexually_harmful_behaviour'
