/*
title        = "Youth offending team's referrals to social care answered in time"
question     = "When the youth offending team is worried about a child and says so, does it hear back?"
denominator  = "Referrals that the youth offending team made to children's social care in the period"
met          = "Children's social care answered within 3 working days of the referral"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb", "yot_board"]
lead_agency  = "social_care"
contributing_agencies = ["yot"]
needs        = {}
adds         = { yot = ["referral"] }
owner        = "Head of the front door, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, youth offending team"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A78"]
min_completeness = 0.8
why_it_matters       = "A worker who hears nothing does not know whether anybody is looking after the child. Inspectors found that nearly half of the answers came late."
what_good_looks_like = "Every referral gets an answer that says what will be done, and why if it is nothing, within three working days."
caveats      = "Says that an answer came, not that it was a good one. An answer that social care sent but did not log looks like none."
challenge_questions = [
  "Who watches for referrals without an answer, and what do they do?",
  "What is the longest that a referral waited, and what became of the child?",
  "Where teams and social care sit in one building, is the answer any quicker?"
]

[standard.answer]
value  = 3
unit   = "working days"
source = "Our own choice: social care decides within one working day (Working Together to Safeguard Children 2023), and has two more to tell the sender"

[[log]]
kind    = "referral"
kept_by = "yot"

[[log]]
kind    = "referral_response"
kept_by = "social_care"

[[example]]
says = "Three working days is in time, four is late; no answer where the log would show it is not met, where it would not is not known; another agency's referral is no case"
given."measures.referral" = [
  { case_id = "three", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, answered_in_working_days = 3, is_answer_logged = true },
  { case_id = "four", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, answered_in_working_days = 4, is_answer_logged = true },
  { case_id = "none", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_answer_logged = true },
  { case_id = "no log", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_answer_logged = false },
  { case_id = "other", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, answered_in_working_days = 1 },
]
expect = [
  { case_id = "three", met = true },
  { case_id = "four", met = false },
  { case_id = "none", met = false },
  { case_id = "no log" },
]
*/
SELECT case_id, person_id, body_code, referred_on AS occurred_on,
    CASE
        WHEN answered_in_working_days IS NOT NULL THEN answered_in_working_days <= $answer
        WHEN is_answer_logged THEN FALSE
    END AS met
FROM measures.referral
WHERE from_agency = 'yot'
