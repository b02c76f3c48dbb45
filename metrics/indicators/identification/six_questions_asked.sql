/*
title        = "The six questions on children asked at the start of an order, and acted on"
question     = "Does probation ask every person about children, in a way that finds them?"
denominator  = "Orders that began in the period"
met          = "From four weeks before the first day to four weeks after it the person was asked the six questions on children, each was answered, and where an answer was yes a check with children's social care was logged from four weeks before the first day to 10 working days after it"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = []
needs        = { probation = ["probation_order"] }
adds         = { probation = ["probation_checklist"] }
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A109"]
min_completeness = 0.8
why_it_matters       = "Who is not asked does not tell. London's probation used one form with six questions, whose answers led straight to a check with social care and told it of probation's work."
what_good_looks_like = "Everybody is asked all six questions before sentence or at the start, and every yes leads to a check within two weeks."
caveats      = "A question without an answer counts as not asked. Says that the questions were asked, not that the answers were true."
challenge_questions = [
  "Who asks the questions, and when in the case?",
  "What share of people answer yes to any, and does it differ by officer?",
  "What is done where a person will not answer?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: two working weeks, in which an officer writes the first assessment and should know the answer"

[[log]]
kind    = "social_care_check"
kept_by = "probation"

[[example]]
says = "Asked without a yes is met; with a yes a check on the tenth working day is in time, on the eleventh late, none not met, and not known without a log; not asked is not met, and not known where checklists are not sent"
given."measures.opening_message" = [
  { case_id = "no yes", body_code = "D01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_sending_logged = true },
  { case_id = "yes and checked", body_code = "D01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, sent_in_working_days = 10, is_sending_logged = true },
  { case_id = "yes and late", body_code = "D01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, sent_in_working_days = 11, is_sending_logged = true },
  { case_id = "yes, no check", body_code = "D01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_sending_logged = true },
  { case_id = "yes, no log", body_code = "D01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, is_sending_logged = false },
  { case_id = "not asked", body_code = "D01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "not sent", body_code = "D01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, sent_in_working_days = 1, is_sending_logged = true },
]
given."measures.checklist_at_start" = [
  { case_id = "no yes", is_asked = true, is_any_yes = false },
  { case_id = "yes and checked", is_asked = true, is_any_yes = true },
  { case_id = "yes and late", is_asked = true, is_any_yes = true },
  { case_id = "yes, no check", is_asked = true, is_any_yes = true },
  { case_id = "yes, no log", is_asked = true, is_any_yes = true },
  { case_id = "not asked", is_asked = false, is_any_yes = true },
  { case_id = "not sent", is_any_yes = false },
]
expect = [
  { case_id = "no yes", met = true },
  { case_id = "yes and checked", met = true },
  { case_id = "yes and late", met = false },
  { case_id = "yes, no check", met = false },
  { case_id = "yes, no log" },
  { case_id = "not asked", met = false },
  { case_id = "not sent" },
]

[[example]]
says = "A question without an answer is one not asked; a checklist after a significant event is not of the start"
given."linked.record_body" = [
  { record_key = "a", body_code = "D01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "D01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.opened_work" = [
  { agency = "probation", work_key = "Tom's", record_key = "a", person_id = "Tom's", place_code = "R01", started_on = 2026-01-30 },
  { agency = "probation", work_key = "Una's", record_key = "b", person_id = "Una's", place_code = "R01", started_on = 2026-01-30 },
]
given."staging.probation_checklist" = [
  { record_key = "a", stage = "start", asked_on = 2026-02-27, lives_with_children = false, has_other_contact = false, is_parent = false, is_known_to_services = false, is_school_excluded = false, was_present_at_offence = false },
  { record_key = "b", stage = "start", asked_on = 2026-01-30, lives_with_children = false, has_other_contact = false, is_parent = false, is_known_to_services = false, is_school_excluded = false },
  { record_key = "b", stage = "significant event", asked_on = 2026-02-01, lives_with_children = false, has_other_contact = false, is_parent = false, is_known_to_services = false, is_school_excluded = false, was_present_at_offence = false },
]
given."reference.covered_day" = [
  { agency = "probation", place_code = "R01", kind = "probation_checklist", on_date = 2026-01-02 },
  { agency = "probation", place_code = "R01", kind = "probation_checklist", on_date = 2026-02-27 },
]
expect = [
  { case_id = "Tom's", met = true },
  { case_id = "Una's", met = false },
]
*/
SELECT message.case_id, message.person_id, message.body_code, message.started_on AS occurred_on,
    CASE
        WHEN NOT asked.is_asked THEN FALSE
        WHEN NOT asked.is_any_yes THEN asked.is_asked
        WHEN asked.is_asked AND message.sent_in_working_days <= $within THEN TRUE
        WHEN asked.is_asked AND message.is_sending_logged THEN FALSE
    END AS met
FROM measures.opening_message AS message
JOIN measures.checklist_at_start AS asked ON asked.case_id = message.case_id
WHERE message.agency = 'probation' AND message.kind = 'social_care_check'
