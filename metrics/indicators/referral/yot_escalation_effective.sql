/*
title        = "Escalations by the youth offending team that brought an answer"
question     = "When the team insists, does it help?"
denominator  = "Referrals of the youth offending team that it raised with a manager, by the day of the first such escalation"
met          = "Children's social care answered within 5 working days of the escalation"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = ["social_care"]
needs        = { yot = ["escalation"] }
adds         = { yot = ["referral"] }
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A164"]
min_completeness = 0.8
why_it_matters       = "Workers told inspectors that escalation works when it is used. If it does, more of it would help more children."
what_good_looks_like = "Every escalation brings a new answer within a week, with reasons."
caveats      = "Says that an answer came after the escalation, not that it was because of it or that it was a better one. Few cases."
challenge_questions = [
  "What did the answers after an escalation change for the child?",
  "How long did each take, and at what level was it settled?",
  "Is what was learnt told to all workers of both agencies?",
]

[standard.within]
value  = 5
unit   = "working days"
source = "Our own choice: a working week, within which the two managers can have spoken"

[[log]]
kind    = "referral"
kept_by = "yot"

[[log]]
kind    = "escalation"
kept_by = "yot"

[[log]]
kind    = "referral_response"
kept_by = "social_care"

[[example]]
says = "Five working days is in time, six late; no answer is not met where the log would show it, else not known; a referral that was not escalated, or with no day of it, is no case"
given."measures.poor_answer" = [
  { case_id = "five", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, escalated_on = 2026-01-20, answered_after_escalation_in_working_days = 5, is_answer_to_escalation_logged = true },
  { case_id = "six", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, escalated_on = 2026-01-20, answered_after_escalation_in_working_days = 6, is_answer_to_escalation_logged = true },
  { case_id = "none", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, escalated_on = 2026-01-20, is_answer_to_escalation_logged = true },
  { case_id = "no log", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, escalated_on = 2026-01-20, is_answer_to_escalation_logged = false },
  { case_id = "not escalated", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05 },
  { case_id = "other", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, escalated_on = 2026-01-20, answered_after_escalation_in_working_days = 1 },
]
expect = [
  { case_id = "five", occurred_on = 2026-01-20, met = true },
  { case_id = "six", occurred_on = 2026-01-20, met = false },
  { case_id = "none", occurred_on = 2026-01-20, met = false },
  { case_id = "no log", occurred_on = 2026-01-20 },
]
*/
SELECT case_id, person_id, body_code, escalated_on AS occurred_on,
    CASE
        WHEN answered_after_escalation_in_working_days <= $within THEN TRUE
        WHEN is_answer_to_escalation_logged THEN FALSE
    END AS met
FROM measures.poor_answer
WHERE from_agency = 'yot' AND escalated_on IS NOT NULL
