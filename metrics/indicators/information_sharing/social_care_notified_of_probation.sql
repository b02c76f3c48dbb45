/*
title        = "Social care told that probation is working with an adult around the child"
question     = "When an order begins, does probation tell the social worker of the children concerned?"
denominator  = "Probation orders that began in the period while a child linked with the person was open to children's social care"
met          = "Probation told children's social care within 5 working days of the start of the order"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = { probation = ["probation_order"], social_care = ["social_care_referral"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of public protection, probation"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A03"]
min_completeness = 0.8
why_it_matters       = "A social worker who does not know that a parent is on probation cannot ask the officer what they know. Inspectors found no word sent in nearly half of such cases."
what_good_looks_like = "Each new order is checked against social care's records, and where a child is known the social worker hears within the week."
caveats      = "Probation can tell only where it knows of the child. Counts only what probation logs as a notification; a telephone call that nobody logged looks like silence."
challenge_questions = [
  "What check is made with social care when an order begins, and what happens when a child is known?",
  "Is there one agreed form and address to send it to?",
  "Does the social worker who is told do anything differently?",
]

[standard.deadline]
value  = 5
unit   = "working days"
source = "Our own choice; the inspectors judged each case by itself (HMIP 2014, paragraph 2.11)"

[[log]]
kind    = "notification"
kept_by = "probation"

[[example]]
says = "Five working days is in time, six is late; none where the log would show it is not met, none where it would not is not known"
given."measures.order_start" = [
  { case_id = "five", body_code = "L01", started_on = 2026-01-05, notified_in_working_days = 5, is_notification_logged = true },
  { case_id = "six", body_code = "L01", started_on = 2026-01-05, notified_in_working_days = 6, is_notification_logged = true },
  { case_id = "none", body_code = "L01", started_on = 2026-01-05, is_notification_logged = true },
  { case_id = "no log", body_code = "L01", started_on = 2026-01-05, is_notification_logged = false },
]
expect = [
  { case_id = "five", met = true },
  { case_id = "six", met = false },
  { case_id = "none", met = false },
  { case_id = "no log" },
]

[[example]]
says = "An order is a case if the child's episode was open on its first day, not if it had closed the day before"
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."linked.covered_order" = [
  { order_key = "Ann's", person_id = "Ann", started_on = 2026-01-05, open_from = 2026-01-05, open_to = 2026-03-31 },
  { order_key = "Bob's", person_id = "Bob", started_on = 2026-01-05, open_from = 2026-01-05, open_to = 2026-03-31 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "Ann" },
  { child_id = "Ben", adult_id = "Bob" },
]
given."linked.episode" = [
  { person_id = "Ada", la_code = "001", open_from = 2025-06-01, open_to = 2026-01-05 },
  { person_id = "Ben", la_code = "001", open_from = 2025-06-01, open_to = 2026-01-04 },
]
given."linked.event" = [
  { kind = "notification", from_agency = "probation", to_agency = "social_care", person_id = "Ann", event_on = 2026-01-05, working_day = 4179 },
]
given."reference.calendar_day" = [{ on_date = 2026-01-05, working_day = 4179 }]
expect = [{ case_id = "Ann's", body_code = "L01", occurred_on = 2026-01-05, met = true }]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on,
    CASE
        WHEN notified_in_working_days <= $deadline THEN TRUE
        WHEN is_notification_logged THEN FALSE
    END AS met
FROM measures.order_start
