/*
title        = "Child protection plans reviewed in time"
question     = "Does somebody look again, in time, whether the plan keeps the child safe?"
denominator  = "Child protection plans open at the end of the quarter that had run for at least three months"
met          = "The first review conference was held within three months of the start of the plan, and each later one within six months of the one before; none was overdue on that day"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["lscb"]
lead_agency  = "social_care"
contributing_agencies = []
needs        = { social_care = ["social_care_plan"] }
adds         = {}
owner        = "Head of quality assurance, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Independent chair of child protection conferences"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = []
min_completeness = 0.8
why_it_matters       = "A plan that nobody reviews may run on after it has stopped working, or end before the child is safe."
what_good_looks_like = "Every plan is reviewed in time, with every agency that has a part in it at the table."
caveats      = "Says that a review was held, not who came or what it changed. One late review makes a plan count as late for as long as it runs. Of a plan that is older than the records only what they show can be judged: its first review is taken as held in time, and six months are counted from the first day of the records; before they are over it is not recorded. A year counts each plan once, as it last stood; the national figure counts the plans open on 31 March."
challenge_questions = [
  "Were the late reviews put off by one agency, or by one team?",
  "Do probation and the youth offending team come to the reviews of children whose families they work with?",
  "What did the reviews held in time change?",
]

[standard.first]
value  = 3
unit   = "months"
source = "Working Together to Safeguard Children 2023, statutory guidance: the first review within three months of the initial conference"

[standard.next]
value  = 6
unit   = "months"
source = "Working Together to Safeguard Children 2023, statutory guidance: further reviews at intervals of not more than six months"

[[example]]
says = "Three and six months are in time, a day more is late; a plan open for less than three months is no case; of a plan older than the records it is not known until they reach back six months, nor where none were sent"
given."measures.plan_quarter" = [
  { case_id = "in time", body_code = "L01", months_open = 9, months_to_first_review = 3, most_months_between_reviews = 6 },
  { case_id = "first late", body_code = "L01", months_open = 9, months_to_first_review = 4, most_months_between_reviews = 6 },
  { case_id = "next late", body_code = "L01", months_open = 9, months_to_first_review = 3, most_months_between_reviews = 7 },
  { case_id = "old", body_code = "L01", months_open = 30, most_months_between_reviews = 6, months_of_records = 6 },
  { case_id = "older", body_code = "L01", months_open = 30, most_months_between_reviews = 5, months_of_records = 5 },
  { case_id = "new", body_code = "L01", months_open = 2, months_to_first_review = 3 },
  { case_id = "not sent", body_code = "L01", months_open = 9 },
]
expect = [
  { case_id = "in time", met = true },
  { case_id = "first late", met = false },
  { case_id = "next late", met = false },
  { case_id = "old", met = true },
  { case_id = "older" },
  { case_id = "not sent" },
]

[[example]]
says = "From 30 November the last day is 28 February, then 28 August; the day after is late, and so is a review that has not come; reviews of an earlier plan do not count"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-07-01, period_end = 2026-09-30 }]
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."linked.covered_run" = [
  { agency = "social_care", place_code = "001", kind = "social_care_review", first_day = 2025-04-01, last_day = 2026-09-30 },
]
given."linked.covered_plan" = [
  { record_key = "in time", la_code = "001", started_on = 2025-11-30, open_from = 2025-11-30, open_to = 2026-09-30 },
  { record_key = "day late", la_code = "001", started_on = 2025-11-30, open_from = 2025-11-30, open_to = 2026-09-30 },
  { record_key = "overdue", la_code = "001", started_on = 2025-11-30, open_from = 2025-11-30, open_to = 2026-09-30 },
  { record_key = "three months", la_code = "001", started_on = 2026-06-30, open_from = 2026-06-30, open_to = 2026-09-30 },
  { record_key = "a day less", la_code = "001", started_on = 2026-07-01, open_from = 2026-07-01, open_to = 2026-09-30 },
  { record_key = "old", la_code = "001", started_on = 2025-03-31, open_from = 2025-04-01, open_to = 2026-09-30 },
]
given."staging.social_care_review" = [
  { record_key = "in time", held_on = 2026-02-28 },
  { record_key = "in time", held_on = 2026-08-28 },
  { record_key = "day late", held_on = 2026-03-01 },
  { record_key = "day late", held_on = 2026-08-28 },
  { record_key = "overdue", held_on = 2025-11-30 },
  { record_key = "overdue", held_on = 2026-02-28 },
  { record_key = "old", held_on = 2025-10-01 },
  { record_key = "old", held_on = 2026-03-31 },
]
expect = [
  { case_id = "in time:1", body_code = "L01", occurred_on = 2026-09-30, met = true },
  { case_id = "day late:1", body_code = "L01", occurred_on = 2026-09-30, met = false },
  { case_id = "overdue:1", body_code = "L01", occurred_on = 2026-09-30, met = false },
  { case_id = "three months:1", body_code = "L01", occurred_on = 2026-09-30, met = true },
  { case_id = "old:1", body_code = "L01", occurred_on = 2026-09-30, met = true },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on,
    CASE
        WHEN months_to_first_review > $first OR most_months_between_reviews > $next THEN FALSE
        WHEN months_to_first_review IS NOT NULL OR months_of_records >= $next THEN TRUE
    END AS met
FROM measures.plan_quarter
WHERE months_open >= $first
