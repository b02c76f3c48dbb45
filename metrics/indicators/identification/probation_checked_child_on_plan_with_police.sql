/*
title        = "Probation's checks with the police where a child is on a protection plan"
question     = "Where a child around a person on probation is on a plan, did probation ask the police what they know?"
denominator  = "Orders that began in the period while a child connected with the person was on a child protection plan"
met          = "A check with the police about the person was logged from four weeks before the first day to 10 working days after it"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = { probation = ["probation_order"], social_care = ["social_care_plan"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A11"]
min_completeness = 0.8
why_it_matters       = "What the police know of a home, nobody else may know. Inspectors found that this check was not always made where a child was on a plan."
what_good_looks_like = "The police were asked in every such case, and what they said is in the risk management plan."
caveats      = "A check that was made and not logged looks like none. An undated check is not known to be in time."
challenge_questions = [
  "In the cases without a check, what did the officer rely on?",
  "Did the police tell social care what they told probation?",
  "What came to light later that a check would have shown?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: two working weeks, in which an officer writes the first assessment and should know the answer"

[[log]]
kind    = "police_check"
kept_by = "probation"

[[example]]
says = "Ten working days after the first is in time, eleven late, before it too; none, or a late one, is not met where the log would show another, else not known; another agency's, another message or another case is no case"
given."measures.opening_message" = [
  { case_id = "in time", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 10, is_sending_logged = true },
  { case_id = "late", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 11, is_sending_logged = true },
  { case_id = "before", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = -9, is_sending_logged = false },
  { case_id = "none", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, is_on_plan = true, is_sending_logged = true },
  { case_id = "no log", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, is_on_plan = true, is_sending_logged = false },
  { case_id = "late, no log", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 11, is_sending_logged = false },
  { case_id = "other agency", body_code = "L01", agency = "yot", kind = "police_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "other message", body_code = "L01", agency = "probation", kind = "notification", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "not such a case", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, is_on_plan = false, sent_in_working_days = 1, is_sending_logged = true },
]
expect = [
  { case_id = "in time", met = true },
  { case_id = "late", met = false },
  { case_id = "before", met = true },
  { case_id = "none", met = false },
  { case_id = "no log" },
  { case_id = "late, no log" },
]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on,
    CASE
        WHEN sent_in_working_days <= $within THEN TRUE
        WHEN is_sending_logged THEN FALSE
    END AS met
FROM measures.opening_message
WHERE agency = 'probation' AND kind = 'police_check' AND is_on_plan
