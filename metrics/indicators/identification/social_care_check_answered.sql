/*
title        = "Checks with social care that it answered, also where it knows nothing"
question     = "Does social care answer every question about a child, so that silence never has to be read?"
denominator  = "Checks that probation and the youth offending team made with children's social care in the period"
met          = "Children's social care replied within 10 working days"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb", "delivery_unit", "probation_region", "yot_board"]
lead_agency  = "social_care"
contributing_agencies = ["probation", "yot"]
needs        = {}
adds         = { probation = ["social_care_check"], yot = ["social_care_check"] }
owner        = "Head of the front door, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, probation"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A108"]
min_completeness = 0.8
why_it_matters       = "Where social care answers only about children whom it knows, no answer may mean that it knows nothing or that nobody looked. Inspectors saw a trust that could not tell."
what_good_looks_like = "Every check gets an answer that says known or not known, within days."
caveats      = "Says that an answer came, not that it was right. A worker who looks into social care's records without asking makes no case."
challenge_questions = [
  "Who at social care answers checks, and who does it when they are away?",
  "How many checks of last quarter are still open?",
  "Does the answer say not known, or does it not come?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: two working weeks, in which the first assessment is written; the same is asked of a check itself"

[[log]]
kind    = "social_care_check"
kept_by = "probation"

[[log]]
kind    = "social_care_check"
kept_by = "yot"

[[log]]
kind    = "check_reply"
kept_by = "social_care"

[[example]]
says = "Answered on the tenth working day is in time, on the eleventh late; no answer is not met where the log would show it, else not known; another check is no case"
given."measures.check_made" = [
  { case_id = "ten", body_code = "L01", kind = "social_care_check", from_agency = "probation", asked_on = 2026-01-05, answered_in_working_days = 10, is_answer_logged = true },
  { case_id = "eleven", body_code = "L01", kind = "social_care_check", from_agency = "probation", asked_on = 2026-01-05, answered_in_working_days = 11, is_answer_logged = true },
  { case_id = "none", body_code = "L01", kind = "social_care_check", from_agency = "probation", asked_on = 2026-01-05, is_answer_logged = true },
  { case_id = "no log", body_code = "L01", kind = "social_care_check", from_agency = "probation", asked_on = 2026-01-05, is_answer_logged = false },
  { case_id = "other", body_code = "L01", kind = "police_check", from_agency = "probation", asked_on = 2026-01-05, answered_in_working_days = 1, is_answer_logged = true },
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
WHERE kind = 'social_care_check'
