/*
title        = "The youth offending team's poorly answered referrals escalated"
question     = "When social care's answer is not good enough, does the team insist?"
denominator  = "Referrals that the youth offending team made to children's social care in the period whose answer the worker found unsatisfactory"
met          = "The sender raised it with a manager within 10 working days of the referral"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = {}
adds         = { yot = ["referral"] }
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A81"]
min_completeness = 0.8
why_it_matters       = "Inspectors found the answers to nearly half of the referrals unsatisfactory, and most of those not escalated: workers gave way too soon."
what_good_looks_like = "A manager knows of every poor answer within two weeks, and the two managers settle it."
caveats      = "Whether an answer was satisfactory is the worker's own judgement, and a worker who gives way may not call it poor."
challenge_questions = [
  "What became of the children in the referrals that were not escalated?",
  "Where the agencies disagree on the threshold, who decides?",
  "How many escalations changed the decision?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: an answer is due in three working days, and a week later a manager should know"

[[log]]
kind    = "referral"
kept_by = "yot"

[[log]]
kind    = "escalation"
kept_by = "yot"

[[example]]
says = "The tenth working day is in time, the eleventh late; never is not met where the log would show it, else not known; silence, a good answer and one that nobody judged are no cases"
given."measures.poor_answer" = [
  { case_id = "ten", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_satisfactory = false, is_unanswered = false, escalated_in_working_days = 10, is_escalation_logged = true },
  { case_id = "eleven", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_satisfactory = false, is_unanswered = false, escalated_in_working_days = 11, is_escalation_logged = true },
  { case_id = "never", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_satisfactory = false, is_unanswered = false, is_escalation_logged = true },
  { case_id = "no log", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_satisfactory = false, is_unanswered = false, is_escalation_logged = false },
  { case_id = "good answer", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_satisfactory = true, is_unanswered = false, is_escalation_logged = true },
  { case_id = "not judged", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_unanswered = false, is_escalation_logged = true },
  { case_id = "silence", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_unanswered = true, is_escalation_logged = true },
  { case_id = "other", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_satisfactory = false, is_unanswered = false, escalated_in_working_days = 1 },
]
expect = [
  { case_id = "ten", met = true },
  { case_id = "eleven", met = false },
  { case_id = "never", met = false },
  { case_id = "no log" },
]
*/
SELECT case_id, person_id, body_code, referred_on AS occurred_on,
    CASE
        WHEN escalated_in_working_days <= $within THEN TRUE
        WHEN is_escalation_logged THEN FALSE
    END AS met
FROM measures.poor_answer
WHERE from_agency = 'yot' AND is_satisfactory = FALSE
