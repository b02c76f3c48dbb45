/*
title        = "Probation's referrals recorded so that they drive what follows"
question     = "Does a referral on the file make somebody look for the answer?"
denominator  = "Referrals that probation made to children's social care in the period"
met          = "The referral is written down in full (concern, way, details, what was expected), and either children's social care answered within 3 working days or probation asked again or escalated within 5 more"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = {}
adds         = { probation = ["referral"] }
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A125"]
min_completeness = 0.8
why_it_matters       = "Inspectors found referrals hidden in notes, where they drove nothing. A referral that nobody waits for is lost when it is not answered."
what_good_looks_like = "Each referral has a line of its own, with a day by which an answer is due, and somebody looks on that day."
caveats      = "Sees only what stands in the log. Where the answer came in time nothing needed to follow, and it counts as met if it was written down."
challenge_questions = [
  "What shows an officer on the day that an answer is due?",
  "Which referrals were left lying, and what became of the children?",
  "Do managers see a list of open referrals?",
]

[standard.answer]
value  = 3
unit   = "working days"
source = "As for the answer to a referral itself: one working day to decide (Working Together to Safeguard Children 2023), and two to tell the sender"

[standard.follow_up]
value  = 5
unit   = "working days"
source = "Our own choice: a working week after the answer was due"

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
says = "Answered in time is met; late and chased by the eighth working day is met, later is not; without a log it is not known; one that is not written down in full is not met"
given."measures.referral_record" = [
  { case_id = "answered", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_complete = true },
  { case_id = "late, chased", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_complete = true },
  { case_id = "late, left", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_complete = true },
  { case_id = "late, no log", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_complete = true },
  { case_id = "not known", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_complete = true },
  { case_id = "scant", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_complete = false },
]
given."measures.referral" = [
  { case_id = "answered", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, answered_in_working_days = 3, is_answer_logged = true, is_follow_up_logged = true },
  { case_id = "late, chased", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, answered_in_working_days = 9, is_answer_logged = true, followed_up_in_working_days = 8, is_follow_up_logged = true },
  { case_id = "late, left", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, answered_in_working_days = 4, is_answer_logged = true, followed_up_in_working_days = 9, is_follow_up_logged = true },
  { case_id = "late, no log", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_answer_logged = true, is_follow_up_logged = false },
  { case_id = "not known", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_answer_logged = false, is_follow_up_logged = true },
  { case_id = "scant", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, answered_in_working_days = 1, is_answer_logged = true, is_follow_up_logged = true },
]
expect = [
  { case_id = "answered", met = true },
  { case_id = "late, chased", met = true },
  { case_id = "late, left", met = false },
  { case_id = "late, no log" },
  { case_id = "not known" },
  { case_id = "scant", met = false },
]
*/
SELECT made.case_id, made.person_id, made.body_code, made.referred_on AS occurred_on,
    CASE
        WHEN made.is_complete IS NULL OR NOT made.is_complete THEN made.is_complete
        WHEN referral.answered_in_working_days <= $answer THEN TRUE
        WHEN referral.answered_in_working_days IS NULL AND NOT referral.is_answer_logged THEN NULL
        WHEN referral.followed_up_in_working_days <= $answer + $follow_up THEN TRUE
        WHEN referral.is_follow_up_logged THEN FALSE
    END AS met
FROM measures.referral_record AS made
JOIN measures.referral AS referral
    ON referral.case_id = made.case_id AND referral.body_code = made.body_code
WHERE made.from_agency = 'probation'
