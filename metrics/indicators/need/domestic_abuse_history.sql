/*
title        = "History of domestic abuse among people on probation who are linked with a child"
question     = "In how many of the families that probation works with has there been domestic abuse?"
denominator  = "People on probation at the end of the quarter who are linked with a child"
met          = "Probation's record of an order open on that day says that there is a history of domestic abuse"
kind         = "proportion"
polarity     = "no_judgement"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = { probation = ["probation_order"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of public protection, probation"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = []
min_completeness = 0.8
why_it_matters       = "Children who live with domestic abuse are harmed by it even where nobody touches them. A board that knows how common it is can plan for these children."
what_good_looks_like = "There is no right level. A good board knows the number, and that each of these families has been checked with the police and with social care."
caveats      = "Says that a history is on record, of whoever did it and however long ago. Linked with a child by any record of any year: some of these children have grown up, and some do not live with the person. What nobody recorded does not count."
challenge_questions = [
  "How many of these families does social care know?",
  "Are there programmes for those who abuse, and places on them?",
  "If the share is far from our neighbours', do we record it differently?",
]

[[example]]
says = "A history on any order of the day counts, none on record does not, no answer is not known; an order that ended the day before and a person without a child are no cases"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."linked.record_body" = [
  { record_key = "a", body_type = "lscb", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_type = "lscb", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "c", body_type = "lscb", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "d", body_type = "lscb", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "e", body_type = "lscb", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.covered_order" = [
  { record_key = "a", person_id = "Ann", has_domestic_abuse_history = true, open_from = 2025-06-01, open_to = 2026-03-31 },
  { record_key = "a", person_id = "Ann", has_domestic_abuse_history = false, open_from = 2026-03-31, open_to = 2026-06-30 },
  { record_key = "b", person_id = "Bob", has_domestic_abuse_history = false, open_from = 2025-06-01, open_to = 2026-03-31 },
  { record_key = "b", person_id = "Bob", has_domestic_abuse_history = true, open_from = 2025-06-01, open_to = 2026-03-30 },
  { record_key = "c", person_id = "Cat", open_from = 2025-06-01, open_to = 2026-03-31 },
  { record_key = "d", person_id = "Dan", has_domestic_abuse_history = true, open_from = 2025-06-01, open_to = 2026-03-31 },
  { record_key = "e", person_id = "Eve", has_domestic_abuse_history = true, open_from = 2025-06-01, open_to = 2026-03-30 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "Ann" },
  { child_id = "Ben", adult_id = "Ann" },
  { child_id = "Ben", adult_id = "Bob" },
  { child_id = "Cal", adult_id = "Cat" },
  { child_id = "Cal", adult_id = "Eve" },
]
expect = [
  { case_id = "Ann", body_code = "L01", occurred_on = 2026-03-31, met = true },
  { case_id = "Bob", body_code = "L01", occurred_on = 2026-03-31, met = false },
  { case_id = "Cat", body_code = "L01", occurred_on = 2026-03-31 },
]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    has_domestic_abuse_history AS met
FROM measures.offender_with_child_quarter
