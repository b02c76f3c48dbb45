/*
title        = "Probation's flag for people linked with a child on a protection plan"
question     = "Does probation's system show which people are linked with a child on a protection plan?"
denominator  = "People on probation at the end of the quarter who are linked with a child on a child protection plan on that day"
met          = "Probation's child protection flag (register type RCPR) was on for the person on that day"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = { probation = ["probation_order"], social_care = ["social_care_plan"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of public protection, probation"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A08"]
min_completeness = 0.8
why_it_matters       = "The flag tells a duty officer, or a new one, that a child is at stake. Inspectors found it used in different ways even within one area, so that nobody could rely on it."
what_good_looks_like = "The flag goes on when a child's plan begins and comes off when it ends, so that the list is right on any day."
caveats      = "Looks at one day in three months. A flag put on late but before that day counts as right."
challenge_questions = [
  "How does probation learn that a plan has begun or ended, and who tells it?",
  "Who compares the two lists, and how often?",
  "Were any of the people without a flag seen by an officer who did not know of the child?",
]

[[example]]
says = "A flag on the last day of the quarter counts, one taken off the day before does not; a person whose linked child's plan ended before that day is no case"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."reference.covered_day" = [
  { agency = "probation", place_code = "R01", kind = "probation_registration", on_date = 2026-03-31 },
]
given."linked.covered_order" = [
  { person_id = "Ann", region_code = "R01", open_from = 2025-01-01, open_to = 2026-09-30 },
  { person_id = "Bob", region_code = "R01", open_from = 2025-01-01, open_to = 2026-09-30 },
  { person_id = "Cat", region_code = "R01", open_from = 2025-01-01, open_to = 2026-09-30 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "Ann" },
  { child_id = "Ada", adult_id = "Bob" },
  { child_id = "Cal", adult_id = "Cat" },
]
given."linked.covered_plan" = [
  { person_id = "Ada", la_code = "001", open_from = 2025-06-01, open_to = 2026-03-31 },
  { person_id = "Cal", la_code = "001", open_from = 2025-06-01, open_to = 2026-03-30 },
]
given."linked.covered_registration" = [
  { person_id = "Ann", register_type = "RCPR", open_from = 2026-03-31, open_to = 2026-09-30 },
  { person_id = "Bob", register_type = "RCPR", open_from = 2025-06-01, open_to = 2026-03-30 },
  { person_id = "Bob", register_type = "RCCO", open_from = 2025-06-01, open_to = 2026-09-30 },
]
expect = [
  { case_id = "Ann", body_code = "L01", occurred_on = 2026-03-31, met = true },
  { case_id = "Bob", body_code = "L01", occurred_on = 2026-03-31, met = false },
]

[[example]]
says = "Where probation sent no flags for the day, it is not known"
given."measures.offender_of_child_on_plan" = [{ person_id = "Ann", body_code = "L01", on_date = 2026-03-31 }]
expect = [{ case_id = "Ann" }]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on, is_flagged AS met
FROM measures.offender_of_child_on_plan
