/*
title        = "Probation's checks with social care about people who have to do with a child"
question     = "Where a person on probation lives with a child or sees one, does probation ask social care what it knows?"
denominator  = "Orders that began in the period, of people connected with a child: whom their assessment names, of whose family they are, or who lives with them"
met          = "A check with children's social care about the person was logged from four weeks before the first day to 10 working days after it"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = []
needs        = { probation = ["probation_order"] }
adds         = { probation = ["probation_child"] }
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A02"]
min_completeness = 0.8
why_it_matters       = "What a person says of their children is not enough: social care may know more. Inspectors found that the question was not asked in all cases, and in two trusts in none."
what_good_looks_like = "Social care is asked in every such case, before sentence where there is a report to the court, and the answer is written down."
caveats      = "A check that was made and not logged looks like none. An undated check is not known to be in time. Counts every connection with a child that some agency's record shows, of which the officer may not have been told."
challenge_questions = [
  "Who asks, an officer or an office, and how is the answer kept?",
  "For how many people did probation not know of the child that social care's records show?",
  "What is done where the person says that there is no contact?",
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
  { case_id = "in time", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_about_child = true, sent_in_working_days = 10, is_sending_logged = true },
  { case_id = "late", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_about_child = true, sent_in_working_days = 11, is_sending_logged = true },
  { case_id = "before", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_about_child = true, sent_in_working_days = -9, is_sending_logged = false },
  { case_id = "none", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_about_child = true, is_sending_logged = true },
  { case_id = "no log", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_about_child = true, is_sending_logged = false },
  { case_id = "late, no log", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_about_child = true, sent_in_working_days = 11, is_sending_logged = false },
  { case_id = "other agency", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_about_child = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "other message", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, is_about_child = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "not such a case", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_about_child = false, sent_in_working_days = 1, is_sending_logged = true },
]
expect = [
  { case_id = "in time", met = true },
  { case_id = "late", met = false },
  { case_id = "before", met = true },
  { case_id = "none", met = false },
  { case_id = "no log" },
  { case_id = "late, no log" },
]

[[example]]
says = "The first day decides whose case it is and what is due; a check 29 days before is too early; an order that nobody is connected with is no case"
given."linked.record_body" = [
  { record_key = "a", body_code = "D01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "D01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.connection" = [
  { child_id = "Ann", adult_id = "Tom" },
]
given."linked.opened_work" = [
  { agency = "probation", work_key = "Tom's", record_key = "a", person_id = "Tom", place_code = "R01", started_on = 2026-01-30 },
  { agency = "probation", work_key = "Una's", record_key = "b", person_id = "Una", place_code = "R01", started_on = 2026-01-30 },
]
given."linked.event" = [
  { event_key = "e", kind = "social_care_check", from_agency = "probation", person_id = "Tom", event_on = 2026-01-01, working_day = 4 },
]
given."reference.covered_day" = [
  { agency = "probation", place_code = "R01", kind = "social_care_check", on_date = 2026-01-02 },
  { agency = "probation", place_code = "R01", kind = "social_care_check", on_date = 2026-02-27 },
]
expect = [
  { case_id = "Tom's", body_code = "D01", occurred_on = 2026-01-30, met = false },
]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on,
    CASE
        WHEN sent_in_working_days <= $within THEN TRUE
        WHEN is_sending_logged THEN FALSE
    END AS met
FROM measures.opening_message
WHERE agency = 'probation' AND kind = 'social_care_check' AND is_about_child
