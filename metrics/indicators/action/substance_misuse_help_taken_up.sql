/*
title        = "Help with alcohol or drugs taken up by children who need it"
question     = "Do children who drink or take drugs come to the help that there is?"
denominator  = "Times that the youth offending team found a need from alcohol or from drugs, at whatever level, when it assessed a child in the period"
met          = "The child came to help for that need within 20 days of the assessment"
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
findings     = ["B73"]
min_completeness = 0.8
why_it_matters       = "To be asked about drink and drugs and to be offered help is not yet to get it. The review of 2008 found links of the teams with local services very uneven."
what_good_looks_like = "Every child with such a need meets somebody who can help within three weeks, and does not have to find the way there alone."
caveats      = "Says that the child came once, not that they came again. Looks at the submission that holds the assessment: one made late in a year is not known. A child assessed again counts again."
challenge_questions = [
  "How many were offered help and did not come, and what was tried next?",
  "Does the helper come to the child, or the child to the helper?",
  "Who takes over when the order ends?",
]

[standard.within]
value  = 20
unit   = "days"
source = "Our own choice, near the 15 working days (5 to be assessed and 10 to begin) that the Youth Justice Board once asked of the teams"

[[example]]
says = "The twentieth day is in time, the next is late; a child who never came is not met where the records go on for so long, else not known; another need is no case"
given."measures.assessed_need" = [
  { case_id = "on the last day", body_code = "Y01", need = "alcohol", assessed_on = 2026-01-05, attended_in_days = 20, sent_for_days = 20 },
  { case_id = "a day late", body_code = "Y01", need = "alcohol", assessed_on = 2026-01-05, attended_in_days = 21, sent_for_days = 21 },
  { case_id = "never", body_code = "Y01", need = "alcohol", assessed_on = 2026-01-05, sent_for_days = 20 },
  { case_id = "too early to say", body_code = "Y01", need = "alcohol", assessed_on = 2026-01-05, sent_for_days = 19 },
  { case_id = "other", body_code = "Y01", need = "learning", assessed_on = 2026-01-05, attended_in_days = 1, sent_for_days = 20 },
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
        WHEN attended_in_days IS NOT NULL THEN attended_in_days <= $within
        WHEN sent_for_days >= $within THEN FALSE
    END AS met
FROM measures.assessed_need
WHERE need IN ('alcohol', 'drugs')
