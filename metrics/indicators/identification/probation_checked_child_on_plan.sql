/*
title        = "Probation's checks with social care where a child is on a protection plan"
question     = "Where a child around a person on probation is on a plan, did probation ask social care at the start?"
denominator  = "Orders that began in the period while a child connected with the person was on a child protection plan"
met          = "A check with children's social care about the person was logged from four weeks before the first day to 10 working days after it"
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
findings     = ["A113"]
min_completeness = 0.8
why_it_matters       = "This is the child for whom asking matters most. Inspectors found that the check was made in a high proportion of such cases, and not in all."
what_good_looks_like = "Social care was asked in every such case, and the officer knew of the plan before the first assessment was written."
caveats      = "A check that was made and not logged looks like none. An undated check is not known to be in time. An officer who learnt of the plan in another way counts as not having asked."
challenge_questions = [
  "In the cases without a check, when and how did the officer learn of the plan?",
  "Does social care answer with the date of the plan and the social worker's name?",
  "Is the check made again when the person moves to a new family?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: two working weeks, in which an officer writes the first assessment and should know the answer"

[[log]]
kind    = "social_care_check"
kept_by = "probation"

[[example]]
says = "Ten working days after the first is in time, eleven late, before it too; none, or a late one, is not met where the log would show another, else not known; another agency's, another message or another case is no case"
given."measures.opening_message" = [
  { case_id = "in time", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 10, is_sending_logged = true },
  { case_id = "late", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 11, is_sending_logged = true },
  { case_id = "before", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = -9, is_sending_logged = false },
  { case_id = "none", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, is_sending_logged = true },
  { case_id = "no log", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, is_sending_logged = false },
  { case_id = "late, no log", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 11, is_sending_logged = false },
  { case_id = "other agency", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "other message", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "not such a case", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = false, sent_in_working_days = 1, is_sending_logged = true },
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
WHERE agency = 'probation' AND kind = 'social_care_check' AND is_on_plan
