/*
title        = "Risk assessed where a child is on a protection plan"
question     = "Has probation worked out what risk the person is to the child?"
denominator  = "People on probation at the end of the quarter, for 28 days or more, who are linked with a child on a child protection plan on that day"
met          = "A risk of harm assessment of the person was completed in the 12 months up to that day"
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
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["A15"]
min_completeness = 0.8
why_it_matters       = "A person whose risk nobody has assessed may live with the child whom the plan is to protect. Inspectors found a few such cases with no assessment at all."
what_good_looks_like = "Everybody linked with a child on a plan has an assessment that is up to date, written with the child in mind."
caveats      = "Says that an assessment was completed, not that it was right. One completed before the plan began counts. Assessments without a day of completion do not. Until the records reach back 12 months it is not known where none is found, and the share of those known looks better than it is."
challenge_questions = [
  "Who are the people without an assessment, and who is supervising them?",
  "Is the assessment looked at again when a child's plan begins?",
  "How soon after the start of an order is the first one completed?",
]

[standard.settled]
value  = 28
unit   = "days under the order"
source = "Our own choice: time enough to complete the first assessment"

[standard.within]
value  = 12
unit   = "months"
source = "Our own choice; the inspectors looked whether there was an assessment at all (HMIP 2014, paragraph 2.24)"

[[example]]
says = "Completed in the first of the 12 months counts, in the month before does not; under the order for 28 days is a case, for 27 is not"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."linked.covered_run" = [
  { agency = "probation", place_code = "R01", kind = "probation_assessment", first_day = 2025-04-01, last_day = 2026-03-31 },
]
given."linked.covered_order" = [
  { person_id = "Ann", region_code = "R01", started_on = 2025-01-01, open_from = 2025-04-01, open_to = 2026-03-31 },
  { person_id = "Bob", region_code = "R01", started_on = 2025-01-01, open_from = 2025-04-01, open_to = 2026-03-31 },
  { person_id = "Cat", region_code = "R01", started_on = 2026-03-03, open_from = 2026-03-03, open_to = 2026-03-31 },
  { person_id = "Dan", region_code = "R01", started_on = 2026-03-04, open_from = 2026-03-04, open_to = 2026-03-31 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "Ann" },
  { child_id = "Ada", adult_id = "Bob" },
  { child_id = "Ada", adult_id = "Cat" },
  { child_id = "Ada", adult_id = "Dan" },
]
given."linked.covered_plan" = [
  { person_id = "Ada", la_code = "001", open_from = 2025-06-01, open_to = 2026-03-31 },
]
given."linked.offender_assessment" = [
  { person_id = "Ann", kind = "risk of harm", completed_on = 2025-04-01 },
  { person_id = "Bob", kind = "risk of harm", completed_on = 2025-03-31 },
  { person_id = "Bob", kind = "needs", completed_on = 2026-02-02 },
  { person_id = "Bob", kind = "risk of harm" },
  { person_id = "Cat", kind = "risk of harm", completed_on = 2026-04-01 },
]
expect = [
  { case_id = "Ann", body_code = "L01", occurred_on = 2026-03-31, met = true },
  { case_id = "Bob", body_code = "L01", occurred_on = 2026-03-31, met = false },
  { case_id = "Cat", body_code = "L01", occurred_on = 2026-03-31, met = false },
]

[[example]]
says = "None found is not known until assessments of 12 months were sent"
given."measures.offender_of_child_on_plan" = [
  { person_id = "Ann", body_code = "L01", on_date = 2026-03-31, days_under_order = 400, months_of_assessments = 12 },
  { person_id = "Bob", body_code = "L01", on_date = 2026-03-31, days_under_order = 400, months_of_assessments = 11 },
  { person_id = "Cat", body_code = "L01", on_date = 2026-03-31, days_under_order = 400 },
]
expect = [{ case_id = "Ann", met = false }, { case_id = "Bob" }, { case_id = "Cat" }]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    CASE
        WHEN months_since_assessed <= $within THEN TRUE
        WHEN months_of_assessments >= $within THEN FALSE
    END AS met
FROM measures.offender_of_child_on_plan
WHERE days_under_order >= $settled
