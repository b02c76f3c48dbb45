/*
title        = "Children in custody who are looked after"
question     = "How many of the children in custody are in the council's care?"
denominator  = "Children of the youth offending team who were held on remand or under sentence at some time in the quarter, judged on their last such day"
met          = "The child was looked after by a council on that day"
kind         = "proportion"
polarity     = "no_judgement"
step         = "identify"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = ["social_care"]
needs        = { yot = ["yot_custody"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["B24"]
min_completeness = 0.8
why_it_matters       = "A child in care has a parent in the council, and keeps it in custody. Inspectors found that a quarter of those who had been in care got too little from social care once they were locked up."
what_good_looks_like = "There is no right level, but each such child is known by name to both services, is visited by the social worker and has a plan for release."
caveats      = "Nights in a police cell do not count. Since 2012 a child who is remanded to custody is looked after by law: a child on remand who does not count is one whom social care's records miss, or whose two records could not be matched. Few children are held: look at the year."
challenge_questions = [
  "Does social care hear on the day when a child in its care is locked up?",
  "Who visits these children, and who plans for the day of their release?",
  "For children on remand who do not count here: is the council aware that they are looked after?",
]

[[example]]
says = "Looked after on the last day in custody counts, until the day before does not; a night in a police cell, and custody that ended before the quarter, are no cases"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_looked_after", on_date = 2026-02-10 },
  { agency = "social_care", place_code = "001", kind = "social_care_looked_after", on_date = 2026-03-31 },
]
given."reference.coverage" = [
  { agency = "yot", place_code = "Y01", kind = "yot_custody", period_start = 2025-04-01, period_end = 2026-03-31 },
]
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "c", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "d", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.record_council" = [
  { record_key = "a", la_code = "001" },
  { record_key = "b", la_code = "001" },
  { record_key = "c", la_code = "001" },
  { record_key = "d", la_code = "001" },
]
given."staging.yot_custody" = [
  { record_key = "a", yot_code = "Y01", kind = "remand", started_on = 2026-01-05, ended_on = 2026-02-10 },
  { record_key = "b", yot_code = "Y01", kind = "sentence", started_on = 2025-11-01 },
  { record_key = "c", yot_code = "Y01", kind = "police cell", started_on = 2026-02-10, ended_on = 2026-02-11 },
  { record_key = "d", yot_code = "Y01", kind = "sentence", started_on = 2025-11-01, ended_on = 2025-12-31 },
]
given."linked.looked_after" = [
  { person_id = "a", open_from = 2025-06-01, open_to = 2026-02-10 },
  { person_id = "b", open_from = 2025-06-01, open_to = 2026-03-30 },
  { person_id = "c", open_from = 2025-06-01, open_to = 2026-06-30 },
  { person_id = "d", open_from = 2025-06-01, open_to = 2026-06-30 },
]
expect = [
  { case_id = "a", body_code = "Y01", occurred_on = 2026-02-10, met = true },
  { case_id = "b", body_code = "Y01", occurred_on = 2026-03-31, met = false },
]

[[example]]
says = "Where the council of the child's home sent nothing on looked-after children for the day, it is not known"
given."measures.custody_quarter" = [{ person_id = "Ann", body_code = "Y01", on_date = 2026-03-31 }]
expect = [{ case_id = "Ann" }]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on, is_looked_after AS met
FROM measures.custody_quarter
