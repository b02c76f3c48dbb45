/*
title        = "Home visits by the youth offending team"
question     = "Does the youth offending team keep seeing how things are at home?"
denominator  = "Children with whom the youth offending team worked throughout the quarter, under one and the same order or intervention"
met          = "The team visited the child's home at least once in the quarter"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["A63"]
min_completeness = 0.8
why_it_matters       = "A home changes: a partner moves in, a parent falls ill, a brother comes out of prison. Inspectors found that most teams visit, but also an order that ran to its end without a single visit."
what_good_looks_like = "Somebody whom the child trusts goes to the home at least once a quarter, knows what to look for, and tells the social worker of what is wrong."
caveats      = "A visit together with another agency has a kind of its own and does not count. A child in custody cannot be visited at home and counts as not visited. Children whose work with the team began or ended in the quarter are left out. In a year a child counts once, for the last such quarter."
challenge_questions = [
  "Which children were not visited at all, and who knows why?",
  "Is it said what a home visit is for, so that it shows whether the child is safe?",
  "What became of worries that a visit brought up?",
]

[[example]]
says = "A visit on the last day of the quarter counts, one the day after does not, nor another kind of contact; work that began in the quarter is no case"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "c", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."reference.covered_day" = [
  { agency = "yot", place_code = "Y01", kind = "yot_contact", on_date = 2026-03-31 },
]
given."linked.covered_intervention" = [
  { intervention_key = "Ann's", record_key = "a", person_id = "a", yot_code = "Y01", open_from = 2026-01-01, open_to = 2026-03-31 },
  { intervention_key = "Bob's", record_key = "b", person_id = "b", yot_code = "Y01", open_from = 2025-06-01, open_to = 2026-09-30 },
  { intervention_key = "Cat's", record_key = "c", person_id = "c", yot_code = "Y01", open_from = 2026-01-02, open_to = 2026-09-30 },
]
given."staging.yot_contact" = [
  { record_key = "a", contact_on = 2026-03-31, kind = "home visit" },
  { record_key = "b", contact_on = 2026-04-01, kind = "home visit" },
  { record_key = "b", contact_on = 2026-02-01, kind = "office" },
  { record_key = "c", contact_on = 2026-02-01, kind = "home visit" },
]
expect = [
  { case_id = "a", body_code = "Y01", occurred_on = 2026-03-31, met = true },
  { case_id = "b", body_code = "Y01", occurred_on = 2026-03-31, met = false },
]

[[example]]
says = "Where the team did not send all contacts for the quarter's end, it is not known"
given."measures.yot_child_whole_quarter" = [{ person_id = "Ann", body_code = "Y01", on_date = 2026-03-31 }]
expect = [{ case_id = "Ann" }]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on, is_home_visited AS met
FROM measures.yot_child_whole_quarter
