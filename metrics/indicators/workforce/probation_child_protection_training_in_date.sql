/*
title        = "Probation staff with child protection training in date"
question     = "Have officers learnt child protection lately?"
denominator  = "Posts of probation held at the end of the quarter"
met          = "The latest training in child protection was in the last three years"
kind         = "proportion"
polarity     = "high_is_good"
bodies       = ["probation_region"]
lead_agency  = "probation"
contributing_agencies = []
needs        = { probation = ["workforce"] }
adds         = {}
owner        = "Head of probation region"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A145"]
min_completeness = 0.8
why_it_matters       = "Not all officers had been trained recently. Who was trained long ago may not see what is now known as harm."
what_good_looks_like = "Every officer trains at least every three years, new ones before they hold cases with children."
caveats      = "Counts the latest day that probation told of: where a later training is told, earlier quarters are not known. Posts that never meet the public count too."
challenge_questions = [
  "Who is out of date, and is there a place for them this quarter?",
  "Is the training more than a course on a screen?",
  "Which units are behind, and why?",
]

[[log]]
kind    = "workforce"
kept_by = "probation"

[standard.within]
value  = 1096
unit   = "days"
source = "Our own choice: three years, as many boards ask; inspectors found some training very out of date and named no number (HMIP 2014, paragraph 4.5)"

[[example]]
says = "Three years to the day are in date, a day more is not; without a day it is not known; another agency's staff are no case"
given."measures.staff_quarter" = [
  { case_id = "to the day", body_code = "R01", of_agency = "probation", on_date = 2026-03-31, child_protection_trained_before_days = 1096 },
  { case_id = "a day more", body_code = "R01", of_agency = "probation", on_date = 2026-03-31, child_protection_trained_before_days = 1097 },
  { case_id = "no day", body_code = "R01", of_agency = "probation", on_date = 2026-03-31 },
  { case_id = "other", body_code = "R01", of_agency = "social_care", on_date = 2026-03-31, child_protection_trained_before_days = 1 },
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
  { agency = "probation", kind = "workforce", place_code = "P", on_date = 2026-03-31 },
]
given."reference.sending_body" = [
  { agency = "probation", place_code = "P", body_code = "P", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."staging.workforce" = [
  { of_agency = "probation", staff_key = "there", started_on = 2020-01-01, child_protection_trained_on = 2025-03-31, multi_agency_trained_on = 2025-03-31, agency = "probation", place_code = "P", last_told = 2026-03-31 },
  { of_agency = "probation", staff_key = "gone", started_on = 2020-01-01, child_protection_trained_on = 2025-03-31, multi_agency_trained_on = 2025-03-31, agency = "probation", place_code = "P", last_told = 2025-03-31 },
  { of_agency = "probation", staff_key = "new", started_on = 2026-04-01, child_protection_trained_on = 2025-03-31, multi_agency_trained_on = 2025-03-31, agency = "probation", place_code = "P", last_told = 2026-03-31 },
]
expect = [
  { case_id = "there:1", met = true },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, child_protection_trained_before_days <= $within AS met
FROM measures.staff_quarter
WHERE of_agency = 'probation'
