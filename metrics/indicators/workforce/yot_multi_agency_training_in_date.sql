/*
title        = "Youth offending team staff with multi-agency child protection training in date"
question     = "Have the workers learnt child protection with the other agencies, and lately?"
denominator  = "Posts of the youth offending team held at the end of the quarter"
met          = "The latest training in child protection with other agencies was in the last three years"
kind         = "proportion"
polarity     = "high_is_good"
bodies       = ["yot_board"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["workforce"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A91"]
min_completeness = 0.8
why_it_matters       = "Most staff had it, and for some it was very out of date. Thresholds and people change in three years."
what_good_looks_like = "Every worker trains with the other agencies at least every three years, new ones in their first months."
caveats      = "Counts the latest day that the team told of: where a later training is told, earlier quarters are not known. Says that somebody was there, not what they took from it."
challenge_questions = [
  "Who is out of date, and is there a place for them this quarter?",
  "Do managers and seconded staff come as well?",
  "What do workers do otherwise since?",
]

[[log]]
kind    = "workforce"
kept_by = "yot"

[standard.within]
value  = 1096
unit   = "days"
source = "Our own choice: three years, as many boards ask; inspectors found some training very out of date and named no number (HMIP 2014, paragraph 4.14)"

[[example]]
says = "Three years to the day are in date, a day more is not; without a day it is not known; another agency's staff are no case"
given."measures.staff_quarter" = [
  { case_id = "to the day", body_code = "Y01", of_agency = "yot", on_date = 2026-03-31, multi_agency_trained_before_days = 1096 },
  { case_id = "a day more", body_code = "Y01", of_agency = "yot", on_date = 2026-03-31, multi_agency_trained_before_days = 1097 },
  { case_id = "no day", body_code = "Y01", of_agency = "yot", on_date = 2026-03-31 },
  { case_id = "other", body_code = "Y01", of_agency = "social_care", on_date = 2026-03-31, multi_agency_trained_before_days = 1 },
]
expect = [
  { case_id = "to the day", met = true },
  { case_id = "a day more", met = false },
  { case_id = "no day" },
]

[[example]]
says = "Who began after the quarter, or of whom the agency no longer told at its end, is no case"
given."reference.period" = [
  { period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 },
]
given."reference.covered_day" = [
  { agency = "yot", kind = "workforce", place_code = "P", on_date = 2026-03-31 },
]
given."reference.sending_body" = [
  { agency = "yot", place_code = "P", body_code = "P", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."staging.workforce" = [
  { of_agency = "yot", staff_key = "there", started_on = 2020-01-01, child_protection_trained_on = 2025-03-31, multi_agency_trained_on = 2025-03-31, agency = "yot", place_code = "P", last_told = 2026-03-31 },
  { of_agency = "yot", staff_key = "gone", started_on = 2020-01-01, child_protection_trained_on = 2025-03-31, multi_agency_trained_on = 2025-03-31, agency = "yot", place_code = "P", last_told = 2025-03-31 },
  { of_agency = "yot", staff_key = "new", started_on = 2026-04-01, child_protection_trained_on = 2025-03-31, multi_agency_trained_on = 2025-03-31, agency = "yot", place_code = "P", last_told = 2026-03-31 },
]
expect = [
  { case_id = "there:1", met = true },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, multi_agency_trained_before_days <= $within AS met
FROM measures.staff_quarter
WHERE of_agency = 'yot'
