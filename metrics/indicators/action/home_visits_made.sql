/*
title        = "Home visits by probation where a child is on a protection plan"
question     = "Do officers see how things are at home?"
denominator  = "Probation orders that ran throughout the quarter, where a child linked with the person was on a child protection plan at its end"
met          = "In the quarter an officer made at least one home visit of which child protection was a purpose"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
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
findings     = ["A21", "B35"]
min_completeness = 0.8
why_it_matters       = "A home shows what an office hides: who lives there, and how the children are. Inspectors found regular visits with a purpose in little more than a third of cases, and in one area in all."
what_good_looks_like = "Where a child is on a plan and the person lives with or visits the child, the officer goes to the home at least once a quarter and tells the social worker what they saw."
caveats      = "Says that a visit was made for the child's sake, not that it was a good one. Some people on probation do not live with the child, and a visit to them shows less. Orders that began or ended in the quarter are left out. In a year an order counts once for each quarter: such cases are not independent, so the range of a year is wider than it is given."
challenge_questions = [
  "Which cases had no visit, and was that a decision or did it just not happen?",
  "Do officers know what to look for, and whom to tell?",
  "Could the social worker and the officer visit together?",
]

[[example]]
says = "A visit on the last day of the quarter counts, one the day after does not, nor one that did not take place or had another purpose; an order that began in the quarter is no case"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."reference.covered_day" = [
  { agency = "probation", place_code = "R01", kind = "probation_contact", on_date = 2026-03-31 },
]
given."linked.covered_order" = [
  { order_key = "Ann's", person_id = "Ann", region_code = "R01", open_from = 2026-01-01, open_to = 2026-03-31 },
  { order_key = "Bob's", person_id = "Bob", region_code = "R01", open_from = 2025-01-01, open_to = 2026-09-30 },
  { order_key = "Cat's", person_id = "Cat", region_code = "R01", open_from = 2026-01-02, open_to = 2026-09-30 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "Ann" },
  { child_id = "Ada", adult_id = "Bob" },
  { child_id = "Ada", adult_id = "Cat" },
]
given."linked.covered_plan" = [
  { person_id = "Ada", la_code = "001", open_from = 2026-03-31, open_to = 2026-09-30 },
]
given."linked.contact" = [
  { person_id = "Ann", contact_on = 2026-03-31, contact_type = "CHVS", is_complied = true, is_for_child_protection = true },
  { person_id = "Bob", contact_on = 2026-04-01, contact_type = "CHVS", is_complied = true, is_for_child_protection = true },
  { person_id = "Bob", contact_on = 2026-02-01, contact_type = "CHVS", is_complied = false, is_for_child_protection = true },
  { person_id = "Bob", contact_on = 2026-02-08, contact_type = "CHVS", is_complied = true, is_for_child_protection = false },
  { person_id = "Bob", contact_on = 2026-02-15, contact_type = "COAP", is_complied = true, is_for_child_protection = true },
]
expect = [
  { case_id = "Ann's:2026-01-01", body_code = "L01", occurred_on = 2026-03-31, met = true },
  { case_id = "Bob's:2026-01-01", body_code = "L01", occurred_on = 2026-03-31, met = false },
]

[[example]]
says = "Where probation sent no contacts for the quarter's end, it is not known"
given."measures.order_quarter" = [{ case_id = "Ann's:2026-01-01", body_code = "L01", on_date = 2026-03-31 }]
expect = [{ case_id = "Ann's:2026-01-01" }]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_home_visited AS met
FROM measures.order_quarter
