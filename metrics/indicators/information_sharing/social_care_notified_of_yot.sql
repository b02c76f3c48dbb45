/*
title        = "Social care told that the youth offending team works with a child whom it knows"
question     = "When social care is already working with a child, does the team tell it that it is too?"
denominator  = "Orders and interventions of the youth offending team that began in the period while the child had an open case in children's social care"
met          = "The team told children's social care of its work with the child within 5 working days of the first day"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = ["social_care"]
needs        = { yot = ["yot_intervention"], social_care = ["social_care_referral"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A47"]
min_completeness = 0.8
why_it_matters       = "Two workers who see one child and do not know of each other plan past each other. Inspectors found all but one of the new cases notified in time."
what_good_looks_like = "Social care is told within a week in every case, and the two workers speak before the plan is written."
caveats      = "A notification that was not logged looks like none. Where the team writes into social care's own records, it must log that as a notification."
challenge_questions = [
  "How is the notification made, and does it reach the social worker?",
  "Does social care write down that it came?",
  "Who tells the other when the work ends?",
]

[standard.within]
value  = 5
unit   = "working days"
source = "Our own choice, as for every notification of probation's work"

[[log]]
kind    = "notification"
kept_by = "yot"

[[example]]
says = "Five working days after the first is in time, six late, the first day itself too; none, or a late one, is not met where the log would show another, else not known; another agency's, another message or another case is no case"
given."measures.opening_message" = [
  { case_id = "in time", body_code = "L01", agency = "yot", kind = "notification", started_on = 2026-01-05, is_open_to_social_care = true, sent_in_working_days = 5, is_sending_logged = true },
  { case_id = "late", body_code = "L01", agency = "yot", kind = "notification", started_on = 2026-01-05, is_open_to_social_care = true, sent_in_working_days = 6, is_sending_logged = true },
  { case_id = "before", body_code = "L01", agency = "yot", kind = "notification", started_on = 2026-01-05, is_open_to_social_care = true, sent_in_working_days = 0, is_sending_logged = false },
  { case_id = "none", body_code = "L01", agency = "yot", kind = "notification", started_on = 2026-01-05, is_open_to_social_care = true, is_sending_logged = true },
  { case_id = "no log", body_code = "L01", agency = "yot", kind = "notification", started_on = 2026-01-05, is_open_to_social_care = true, is_sending_logged = false },
  { case_id = "late, no log", body_code = "L01", agency = "yot", kind = "notification", started_on = 2026-01-05, is_open_to_social_care = true, sent_in_working_days = 6, is_sending_logged = false },
  { case_id = "other agency", body_code = "L01", agency = "probation", kind = "notification", started_on = 2026-01-05, is_open_to_social_care = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "other message", body_code = "L01", agency = "yot", kind = "police_check", started_on = 2026-01-05, is_open_to_social_care = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "not such a case", body_code = "L01", agency = "yot", kind = "notification", started_on = 2026-01-05, is_open_to_social_care = false, sent_in_working_days = 1, is_sending_logged = true },
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
WHERE agency = 'yot' AND kind = 'notification' AND is_open_to_social_care
