/*
title        = "Full assessment of people on unpaid work who may be a risk to a child"
question     = "When unpaid work is all that the court ordered, does anybody still think of the child?"
denominator  = "Orders of unpaid work alone that were open at the end of the quarter, for 28 days or more, of people who are linked with a child on a child protection plan or registered about a child (RCPR, RCCO, RCHD) on that day"
met          = "A risk of harm assessment of the person was completed since the start of the order"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = { probation = ["probation_order"] }
adds         = { probation = ["probation_registration", "probation_child"], social_care = ["social_care_plan", "social_care_family"] }
owner        = "Head of public protection, probation"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["A20", "A150"]
min_completeness = 0.8
why_it_matters       = "People on unpaid work see a supervisor of their work and hardly an officer. Inspectors found them assessed in full in most areas, but saw no work to protect a child come of it."
what_good_looks_like = "An order of unpaid work is checked against social care's list when it begins, and whoever is linked with a child on a plan is assessed in full like anybody else."
caveats      = "These orders are few: look at the year, and at the region. Says that the risk was assessed, not that work to protect the child followed, which the records do not show. A register of today is taken for what was known in time."
challenge_questions = [
  "Who tells the unpaid work team that a child is on a plan?",
  "Did anybody talk with these people about their children?",
  "Should the court have been told of the child before it sentenced?",
]

[standard.settled]
value  = 28
unit   = "days under the order"
source = "Our own choice: time enough to complete a full assessment"

[[example]]
says = "Under the order for 28 days is a case, for 27 is not; assessed counts, not assessed does not, where assessments were not sent it is not known"
given."measures.unpaid_work_order" = [
  { case_id = "assessed", body_code = "L01", on_date = 2026-03-31, days_under_order = 28, is_assessed = true },
  { case_id = "not assessed", body_code = "L01", on_date = 2026-03-31, days_under_order = 28, is_assessed = false },
  { case_id = "not sent", body_code = "L01", on_date = 2026-03-31, days_under_order = 28 },
  { case_id = "new", body_code = "L01", on_date = 2026-03-31, days_under_order = 27, is_assessed = false },
]
expect = [
  { case_id = "assessed", met = true },
  { case_id = "not assessed", met = false },
  { case_id = "not sent" },
]

[[example]]
says = "An assessment on the first day of the order counts, the day before does not; a plan and a register make a case, neither does not, nor does an order with more than unpaid work"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."linked.record_council" = [{ record_key = "b", la_code = "001" }]
given."linked.covered_run" = [
  { agency = "probation", place_code = "R01", kind = "probation_assessment", first_day = 2025-10-01, last_day = 2026-03-31 },
]
given."linked.covered_order" = [
  { order_key = "Ann's", record_key = "a", person_id = "Ann", region_code = "R01", is_unpaid_work_only = true, started_on = 2025-10-01, open_from = 2025-10-01, open_to = 2026-03-31 },
  { order_key = "Bob's", record_key = "b", person_id = "Bob", region_code = "R01", is_unpaid_work_only = true, started_on = 2025-10-01, open_from = 2025-10-01, open_to = 2026-03-31 },
  { order_key = "Cat's", record_key = "c", person_id = "Cat", region_code = "R01", is_unpaid_work_only = true, started_on = 2025-10-01, open_from = 2025-10-01, open_to = 2026-03-31 },
  { order_key = "Dan's", record_key = "d", person_id = "Dan", region_code = "R01", is_unpaid_work_only = false, started_on = 2025-10-01, open_from = 2025-10-01, open_to = 2026-03-31 },
  { order_key = "Eve's", record_key = "e", person_id = "Eve", region_code = "R01", is_unpaid_work_only = true, started_on = 2025-09-30, open_from = 2025-10-01, open_to = 2026-03-31 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "Ann" },
  { child_id = "Cal", adult_id = "Cat" },
  { child_id = "Ada", adult_id = "Dan" },
  { child_id = "Ada", adult_id = "Eve" },
]
given."linked.covered_plan" = [
  { person_id = "Ada", la_code = "001", open_from = 2026-03-31, open_to = 2026-03-31 },
  { person_id = "Cal", la_code = "001", open_from = 2025-06-01, open_to = 2026-03-30 },
]
given."linked.covered_registration" = [
  { person_id = "Bob", register_type = "RCCO", open_from = 2025-10-01, open_to = 2026-03-31 },
  { person_id = "Cat", register_type = "ADVP", open_from = 2025-10-01, open_to = 2026-03-31 },
]
given."linked.offender_assessment" = [
  { person_id = "Ann", kind = "risk of harm", completed_on = 2025-10-01 },
  { person_id = "Bob", kind = "risk of harm", completed_on = 2025-09-30 },
  { person_id = "Bob", kind = "needs", completed_on = 2025-10-06 },
]
expect = [
  { case_id = "Ann's", body_code = "L01", occurred_on = 2026-03-31, met = true },
  { case_id = "Bob's", body_code = "L01", occurred_on = 2026-03-31, met = false },
  { case_id = "Eve's", body_code = "L01", occurred_on = 2026-03-31 },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_assessed AS met
FROM measures.unpaid_work_order
WHERE days_under_order >= $settled
