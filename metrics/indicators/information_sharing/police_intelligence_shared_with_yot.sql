/*
title        = "What the police know, sought by the youth offending team and given"
question     = "When the team asks the police what they know, do they tell?"
denominator  = "Checks that the youth offending team made with the police in the period"
met          = "The police replied within 10 working days"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["yot_board", "lscb"]
lead_agency  = "police"
contributing_agencies = ["yot"]
needs        = {}
adds         = { yot = ["police_check"] }
owner        = "Head of public protection, police"
authored_by  = "Performance analyst, police"
checked_by   = "Performance analyst, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A139"]
min_completeness = 0.8
why_it_matters       = "The police know of company and places that put a child in danger. Inspectors saw such knowledge sought and shared in some teams only."
what_good_looks_like = "The team asks about every child, the police answer within days, and what they say is in the assessment."
caveats      = "Does not count what the police told without being asked. A police officer in the team who looks it up must log that as a check and a reply."
challenge_questions = [
  "Which children did the team not ask about, and why?",
  "What did the police tell that changed a plan?",
  "Do the police tell social care the same?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: two working weeks, in which the first assessment is written; the same is asked of a check itself"

[[log]]
kind    = "police_check"
kept_by = "yot"

[[log]]
kind    = "check_reply"
kept_by = "police"

[[example]]
says = "Answered on the tenth working day is in time, on the eleventh late; no answer is not met where the log would show it, else not known; another check is no case"
given."measures.check_made" = [
  { case_id = "ten", body_code = "L01", kind = "police_check", from_agency = "yot", asked_on = 2026-01-05, answered_in_working_days = 10, is_answer_logged = true },
  { case_id = "eleven", body_code = "L01", kind = "police_check", from_agency = "yot", asked_on = 2026-01-05, answered_in_working_days = 11, is_answer_logged = true },
  { case_id = "none", body_code = "L01", kind = "police_check", from_agency = "yot", asked_on = 2026-01-05, is_answer_logged = true },
  { case_id = "no log", body_code = "L01", kind = "police_check", from_agency = "yot", asked_on = 2026-01-05, is_answer_logged = false },
  { case_id = "other", body_code = "L01", kind = "social_care_check", from_agency = "yot", asked_on = 2026-01-05, answered_in_working_days = 1, is_answer_logged = true },
]
expect = [
  { case_id = "ten", met = true },
  { case_id = "eleven", met = false },
  { case_id = "none", met = false },
  { case_id = "no log" },
]
*/
SELECT case_id, person_id, body_code, asked_on AS occurred_on,
    CASE
        WHEN answered_in_working_days <= $within THEN TRUE
        WHEN is_answer_logged THEN FALSE
    END AS met
FROM measures.check_made
WHERE kind = 'police_check' AND from_agency = 'yot'
