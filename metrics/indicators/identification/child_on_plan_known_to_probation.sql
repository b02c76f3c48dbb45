/*
title        = "Children on protection plans who are linked with someone on probation"
question     = "Do we know which children on protection plans have an adult on probation around them?"
denominator  = "Children on a child protection plan at some time in the quarter, judged on their last such day"
met          = "An adult of the child's family or household, or one whom probation names with the child, was on probation on that day"
kind         = "proportion"
polarity     = "no_judgement"
step         = "identify"
bodies       = ["lscb"]
lead_agency  = "social_care"
contributing_agencies = ["probation"]
needs        = { social_care = ["social_care_plan"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of quality assurance, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, probation"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A101"]
min_completeness = 0.8
why_it_matters       = "Two services may be working with one family without knowing it. When inspectors asked boards for this number, not one had it."
what_good_looks_like = "There is no right level. A good board knows the number, sees it change, and can say for each area that both services know of each other."
caveats      = "Finds only adults whom some agency has recorded with the child. An adult whom nobody has linked with the child is not seen, so the true share is higher."
challenge_questions = [
  "For how many of these children does the plan give probation something to do?",
  "How would a social worker find out today that a parent is on probation?",
  "If the share is far below our neighbours', are we missing links or do we truly have fewer?",
]

[[example]]
says = "A parent on probation on the child's last day of the quarter on a plan counts; one whose order ended the day before does not; a plan that ended before the quarter is no case"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."reference.council_region" = [{ la_code = "001", region_code = "R01" }]
given."reference.covered_day" = [
  { agency = "probation", place_code = "R01", kind = "probation_order", on_date = 2026-02-10 },
  { agency = "probation", place_code = "R01", kind = "probation_order", on_date = 2026-03-31 },
]
given."linked.covered_plan" = [
  { person_id = "Ada", la_code = "001", open_from = 2025-06-01, open_to = 2026-02-10 },
  { person_id = "Ben", la_code = "001", open_from = 2025-06-01, open_to = 2026-06-30 },
  { person_id = "Cal", la_code = "001", open_from = 2025-06-01, open_to = 2025-12-31 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "Ann" },
  { child_id = "Ben", adult_id = "Bob" },
  { child_id = "Cal", adult_id = "Ann" },
]
given."linked.covered_order" = [
  { person_id = "Ann", open_from = 2025-01-01, open_to = 2026-02-10 },
  { person_id = "Bob", open_from = 2025-01-01, open_to = 2026-03-30 },
]
expect = [
  { case_id = "Ada", body_code = "L01", occurred_on = 2026-02-10, met = true },
  { case_id = "Ben", body_code = "L01", occurred_on = 2026-03-31, met = false },
]

[[example]]
says = "Where probation sent nothing for the day, it is not known whether the child is linked with someone on probation"
given."measures.child_on_plan_quarter" = [{ person_id = "Ada", body_code = "L01", on_date = 2026-03-31 }]
expect = [{ case_id = "Ada" }]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    is_known_to_probation AS met
FROM measures.child_on_plan_quarter
