/*
title        = "Probation's child protection flags that match a child's plan"
question     = "When probation's system says that a child is at stake, is there such a child?"
denominator  = "People on probation who carried the child protection flag (register type RCPR) at the end of the quarter"
met          = "A child linked with the person was on a child protection plan on that day"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = { probation = ["probation_registration", "probation_order"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of public protection, probation"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A42"]
min_completeness = 0.8
why_it_matters       = "Managers use flags to see which cases need their eye. Inspectors met flags with no child behind them, and each one takes attention from a child who needs it."
what_good_looks_like = "Every flag is checked when it is due, and taken off when the last plan ends."
caveats      = "A plan of a council outside the area, or a child whom no record links with the person, is not seen, and the flag then looks wrong when it is right."
challenge_questions = [
  "When was each flag without a plan last reviewed, and by whom?",
  "Does social care tell probation on the day a plan ends?",
  "Do officers use the flag for children who are a concern but not on a plan?",
]

[[example]]
says = "A linked child's plan that still runs on the last day of the quarter counts, one that ended the day before does not; other flags are no case"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_plan", on_date = 2026-03-31 },
]
given."linked.record_council" = [
  { record_key = "a", la_code = "001" },
  { record_key = "b", la_code = "001" },
  { record_key = "c", la_code = "001" },
]
given."linked.record_body" = [
  { record_key = "a", body_code = "D01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "D01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "c", body_code = "D01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.covered_registration" = [
  { record_key = "a", person_id = "Ann", register_type = "RCPR", open_from = 2025-06-01, open_to = 2026-09-30 },
  { record_key = "b", person_id = "Bob", register_type = "RCPR", open_from = 2025-06-01, open_to = 2026-03-31 },
  { record_key = "c", person_id = "Cat", register_type = "RCCO", open_from = 2025-06-01, open_to = 2026-09-30 },
]
given."linked.covered_order" = [
  { person_id = "Ann", open_from = 2025-01-01, open_to = 2026-09-30 },
  { person_id = "Bob", open_from = 2025-01-01, open_to = 2026-09-30 },
  { person_id = "Cat", open_from = 2025-01-01, open_to = 2026-09-30 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "Ann" },
  { child_id = "Ben", adult_id = "Bob" },
  { child_id = "Ada", adult_id = "Cat" },
]
given."linked.covered_plan" = [
  { person_id = "Ada", open_from = 2025-06-01, open_to = 2026-03-31 },
  { person_id = "Ben", open_from = 2025-06-01, open_to = 2026-03-30 },
]
expect = [
  { case_id = "Ann", body_code = "D01", occurred_on = 2026-03-31, met = true },
  { case_id = "Bob", body_code = "D01", occurred_on = 2026-03-31, met = false },
]

[[example]]
says = "Where the council of the person's home sent no plans for the day, it is not known"
given."measures.flagged_offender" = [{ person_id = "Ann", body_code = "D01", on_date = 2026-03-31 }]
expect = [{ case_id = "Ann" }]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on, has_child_on_plan AS met
FROM measures.flagged_offender
