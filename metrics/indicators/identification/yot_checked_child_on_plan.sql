/*
title        = "The youth offending team's checks with social care about children on a protection plan"
question     = "Did the team ask social care about every child who was on a plan?"
denominator  = "Orders and interventions of the youth offending team that began in the period while the child was on a child protection plan"
met          = "A check with children's social care about the child was logged from four weeks before the first day to 10 working days after it"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = ["social_care"]
needs        = { yot = ["yot_intervention"], social_care = ["social_care_plan"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A49"]
min_completeness = 0.8
why_it_matters       = "To miss a plan is to work beside it. Inspectors found that the question had been asked in all of 36 such cases."
what_good_looks_like = "Every one: the team knew of the plan when it wrote its first assessment."
caveats      = "A check that was made and not logged looks like none. An undated check is not known to be in time. Few cases: one missing check moves the figure far."
challenge_questions = [
  "Where the check is missing, did the team know of the plan all the same?",
  "Was the social worker asked for the plan itself?",
  "Who in the team goes to the core group?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: two working weeks, in which an officer writes the first assessment and should know the answer"

[[log]]
kind    = "social_care_check"
kept_by = "yot"

[[example]]
says = "Ten working days after the first is in time, eleven late, before it too; none, or a late one, is not met where the log would show another, else not known; another agency's, another message or another case is no case"
given."measures.opening_message" = [
  { case_id = "in time", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 10, is_sending_logged = true },
  { case_id = "late", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 11, is_sending_logged = true },
  { case_id = "before", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = -9, is_sending_logged = false },
  { case_id = "none", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, is_sending_logged = true },
  { case_id = "no log", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, is_sending_logged = false },
  { case_id = "late, no log", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 11, is_sending_logged = false },
  { case_id = "other agency", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "other message", body_code = "L01", agency = "yot", kind = "police_check", started_on = 2026-01-05, is_on_plan = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "not such a case", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_on_plan = false, sent_in_working_days = 1, is_sending_logged = true },
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
WHERE agency = 'yot' AND kind = 'social_care_check' AND is_on_plan
