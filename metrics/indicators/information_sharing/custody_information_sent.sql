/*
title        = "The team's information sent when a child goes into custody"
question     = "Does the place that holds a child know from the first night what the team knows?"
denominator  = "Times that a child of the youth offending team went into custody in the period, on remand or under sentence"
met          = "The team sent its information to the place that holds the child on the first day or the next"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_custody"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B44"]
min_completeness = 0.8
why_it_matters       = "The first night is the most dangerous. The review of 2008 found that what the team knew still often did not come."
what_good_looks_like = "Everything that matters is there before the child: risk of self-harm, health, who may visit."
caveats      = "Says that something was sent, not what, nor that it was read. Where a team writes down no such day at all, it is not known."
challenge_questions = [
  "Who sends it when court sits late or on a Saturday?",
  "For each time without: what did the place learn later that it needed on the first night?",
  "Does the place say that it has come?",
]

[standard.within]
value  = 1
unit   = "days"
source = "Our own choice: the child's first night must not pass without it, and court may sit late"

[[example]]
says = "The next day is in time, the second late; not sent is not met where the records would show it, else not known"
given."measures.custody_start" = [
  { case_id = "next", body_code = "Y01", started_on = 2026-01-05, information_sent_in_days = 1, is_sending_logged = true },
  { case_id = "second", body_code = "Y01", started_on = 2026-01-05, information_sent_in_days = 2, is_sending_logged = true },
  { case_id = "not sent", body_code = "Y01", started_on = 2026-01-05, is_sending_logged = true },
  { case_id = "not told", body_code = "Y01", started_on = 2026-01-05, is_sending_logged = false },
]
expect = [
  { case_id = "next", met = true },
  { case_id = "second", met = false },
  { case_id = "not sent", met = false },
  { case_id = "not told" },
]

[[example]]
says = "A team that writes down such a day for nobody tells of nobody; a night in a police cell is no case"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."reference.coverage" = [
  { agency = "yot", place_code = "Y01", kind = "yot_custody", period_start = 2025-04-01, period_end = 2026-03-31 },
]
given."reference.covered_day" = [
  { agency = "yot", place_code = "Y01", kind = "yot_custody", on_date = 2026-01-05 },
]
given."staging.yot_custody" = [
  { record_key = "a", yot_code = "Y01", kind = "remand", started_on = 2026-01-05 },
  { record_key = "a", yot_code = "Y01", kind = "police cell", started_on = 2026-01-05 },
]
expect = [
  { case_id = "a:1", body_code = "Y01", occurred_on = 2026-01-05 },
]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on,
    CASE
        WHEN information_sent_in_days IS NOT NULL THEN information_sent_in_days <= $within
        WHEN is_sending_logged THEN FALSE
    END AS met
FROM measures.custody_start
