/*
title        = "Social care told that probation works with the family of a child on a plan"
question     = "Does social care know that an adult around a child on a plan is on probation?"
denominator  = "Orders that began in the period while a child connected with the person was on a child protection plan"
met          = "Probation told children's social care of its work with the person within 5 working days of the first day"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
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
findings     = ["A114"]
min_completeness = 0.8
why_it_matters       = "A social worker who does not know that an officer sees the father will not ask the officer. Inspectors found that social care was not always told."
what_good_looks_like = "Social care knows in every such case within a week, and invites the officer to the next core group."
caveats      = "A notification that was not logged looks like none. Where social care works with the child without a plan is another figure, which holds these cases too."
challenge_questions = [
  "In how many of these cases was the officer then invited to the core group?",
  "Is there one address at social care to which notifications go, and who reads it?",
  "Who checks once a quarter that the two lists agree?",
]

[standard.within]
value  = 5
unit   = "working days"
source = "Our own choice, as for every notification of probation's work"

[[log]]
kind    = "notification"
kept_by = "probation"

[[example]]
says = "Five working days after the first is in time, six late, the first day itself too; none, or a late one, is not met where the log would show another, else not known; another agency's, another message or another case is no case"
given."measures.opening_message" = [
  { case_id = "in time", body_code = "L01", agency = "probation", kind = "notification", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 5, is_sending_logged = true },
  { case_id = "late", body_code = "L01", agency = "probation", kind = "notification", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 6, is_sending_logged = true },
  { case_id = "before", body_code = "L01", agency = "probation", kind = "notification", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 0, is_sending_logged = false },
  { case_id = "none", body_code = "L01", agency = "probation", kind = "notification", started_on = 2026-01-05, is_on_plan = true, is_sending_logged = true },
  { case_id = "no log", body_code = "L01", agency = "probation", kind = "notification", started_on = 2026-01-05, is_on_plan = true, is_sending_logged = false },
  { case_id = "late, no log", body_code = "L01", agency = "probation", kind = "notification", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 6, is_sending_logged = false },
  { case_id = "other agency", body_code = "L01", agency = "yot", kind = "notification", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "other message", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "not such a case", body_code = "L01", agency = "probation", kind = "notification", started_on = 2026-01-05, is_on_plan = false, sent_in_working_days = 1, is_sending_logged = true },
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
WHERE agency = 'probation' AND kind = 'notification' AND is_on_plan
