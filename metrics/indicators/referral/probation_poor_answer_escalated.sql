/*
title        = "Probation's unanswered or poorly answered referrals escalated"
question     = "When social care does not answer, or not well, does probation insist?"
denominator  = "Referrals that probation made to children's social care in the period that were not answered, or whose answer the officer found unsatisfactory"
met          = "The sender raised it with a manager within 10 working days of the referral"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = {}
adds         = { probation = ["referral"], social_care = ["referral_response"] }
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A39"]
min_completeness = 0.8
why_it_matters       = "An officer who rang and left it at that came back to the child four months later: inspectors saw such a case."
what_good_looks_like = "A manager knows of every referral without a good answer within two weeks, and speaks to a manager of social care."
caveats      = "Whether an answer was satisfactory is the officer's own judgement. An answer that social care did not log looks like silence."
challenge_questions = [
  "What became of the children in the referrals that were not escalated?",
  "Do officers know how to escalate, and that they may?",
  "Does social care see the same answers as poor?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: an answer is due in three working days, and a week later a manager should know"

[[log]]
kind    = "referral"
kept_by = "probation"

[[log]]
kind    = "escalation"
kept_by = "probation"

[[log]]
kind    = "referral_response"
kept_by = "social_care"

[[example]]
says = "The tenth working day is in time, the eleventh late; never is not met where the log would show it, else not known; silence is a case, a good answer and one that nobody judged are none"
given."measures.poor_answer" = [
  { case_id = "ten", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_satisfactory = false, is_unanswered = false, escalated_in_working_days = 10, is_escalation_logged = true },
  { case_id = "eleven", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_satisfactory = false, is_unanswered = false, escalated_in_working_days = 11, is_escalation_logged = true },
  { case_id = "never", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_satisfactory = false, is_unanswered = false, is_escalation_logged = true },
  { case_id = "no log", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_satisfactory = false, is_unanswered = false, is_escalation_logged = false },
  { case_id = "good answer", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_satisfactory = true, is_unanswered = false, is_escalation_logged = true },
  { case_id = "not judged", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_unanswered = false, is_escalation_logged = true },
  { case_id = "silence", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_unanswered = true, is_escalation_logged = true },
  { case_id = "other", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_satisfactory = false, is_unanswered = false, escalated_in_working_days = 1 },
]
expect = [
  { case_id = "ten", met = true },
  { case_id = "eleven", met = false },
  { case_id = "never", met = false },
  { case_id = "no log" },
  { case_id = "silence", met = false },
]
*/
SELECT case_id, person_id, body_code, referred_on AS occurred_on,
    CASE
        WHEN escalated_in_working_days <= $within THEN TRUE
        WHEN is_escalation_logged THEN FALSE
    END AS met
FROM measures.poor_answer
WHERE from_agency = 'probation' AND (is_satisfactory = FALSE OR is_unanswered)
