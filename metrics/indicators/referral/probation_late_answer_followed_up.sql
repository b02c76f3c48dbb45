/*
title        = "Probation follows up referrals that are answered late"
question     = "When social care does not answer in time, does probation ask again?"
denominator  = "Referrals by probation to children's social care in the period that had no answer within 3 working days"
met          = "Probation asked again, or raised it with a manager, within 5 working days of the day the answer was due"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = {}
adds         = { probation = ["referral"], social_care = ["referral_response"] }
owner        = "Head of public protection, probation"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A38"]
min_completeness = 0.8
why_it_matters       = "A referral that nobody chases can be lost, and the child with it. Inspectors saw too many officers leave it there, whatever came back."
what_good_looks_like = "A late answer is noticed on the day it is due, and somebody asks again within the week, every time."
caveats      = "The few late answers in a quarter make the share jump: look at the year. A call that nobody logged looks like none. Asking again before the answer was due counts."
challenge_questions = [
  "How does a worker know that an answer is due today?",
  "Is the way to take a disagreement further known and used?",
  "What became of the children whose referral nobody followed up?",
]

[standard.answer]
value  = 3
unit   = "working days"
source = "Our own choice: social care decides within one working day (Working Together to Safeguard Children 2023), and has two more to tell the sender"

[standard.follow_up]
value  = 5
unit   = "working days after the answer was due"
source = "Our own choice; the inspectors judged each case by itself (HMIP 2014, paragraph 2.49)"

[[log]]
kind    = "referral"
kept_by = "probation"

[[log]]
kind    = "referral_response"
kept_by = "social_care"

[[log]]
kind    = "follow_up"
kept_by = "probation"

[[example]]
says = "Five working days after the answer was due is in time, six is late; no follow-up where the log would show it is not met, where it would not is not known"
given."measures.referral" = [
  { case_id = "eight", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, answered_in_working_days = 4, followed_up_in_working_days = 8, is_follow_up_logged = true },
  { case_id = "nine", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_answer_logged = true, followed_up_in_working_days = 9, is_follow_up_logged = true },
  { case_id = "none", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_answer_logged = true, is_follow_up_logged = true },
  { case_id = "no log", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_answer_logged = true, is_follow_up_logged = false },
]
expect = [
  { case_id = "eight", met = true },
  { case_id = "nine", met = false },
  { case_id = "none", met = false },
  { case_id = "no log" },
]

[[example]]
says = "A referral answered on the third working day, one whose answer is not known, and another agency's are no cases"
given."measures.referral" = [
  { case_id = "in time", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, answered_in_working_days = 3, is_answer_logged = true, is_follow_up_logged = true },
  { case_id = "not known", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_answer_logged = false, is_follow_up_logged = true },
  { case_id = "other", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, answered_in_working_days = 4, is_follow_up_logged = true },
]
expect = []
*/
SELECT case_id, person_id, body_code, referred_on AS occurred_on,
    CASE
        WHEN followed_up_in_working_days <= $answer + $follow_up THEN TRUE
        WHEN is_follow_up_logged THEN FALSE
    END AS met
FROM measures.referral
WHERE from_agency = 'probation'
    AND (
        answered_in_working_days > $answer
        OR (answered_in_working_days IS NULL AND is_answer_logged)
    )
