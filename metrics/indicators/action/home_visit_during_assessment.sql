/*
title        = "Home visits while a child is first assessed"
question     = "Does anybody see the child's home before judging how safe the child is?"
denominator  = "First assessments of a child that the youth offending team completed in the period"
met          = "The team visited the child's home while the assessment was being made, and within the 20 working days before its completion"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_assessment"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["A56", "B34"]
min_completeness = 0.8
why_it_matters       = "How a child lives cannot be seen from an office. Inspectors found that some teams went to the home in every case, and others in fewer than half."
what_good_looks_like = "The worker goes to the home before the assessment is signed off, meets the parents, and writes down what was seen."
caveats      = "Counts contacts that the team wrote down as a visit to the home: a joint visit with another agency has a kind of its own and does not count. Says that somebody went, not whom or what they saw. Where the first day of an assessment is not recorded, any visit within the 20 working days counts, and without one it is not known."
challenge_questions = [
  "Which children were not visited, and was that decided or did it just not happen?",
  "Do workers see the child's own room, and speak to the child alone?",
  "Is what was seen at home to be found in the assessment?",
]

[standard.window]
value  = 20
unit   = "working days before completion"
source = "Our own choice, so that a visit long past does not count for an assessment that was left open"

[[example]]
says = "Twenty working days before completion counts, twenty-one does not; without a visit it is not met where contacts were sent whole, and else not known"
given."measures.first_assessment" = [
  { case_id = "twenty", body_code = "Y01", completed_on = 2026-02-02, visited_working_days_before = 20, is_visit_logged = false },
  { case_id = "twenty-one", body_code = "Y01", completed_on = 2026-02-02, visited_working_days_before = 21, is_visit_logged = true },
  { case_id = "none", body_code = "Y01", completed_on = 2026-02-02, is_visit_logged = true },
  { case_id = "not known", body_code = "Y01", completed_on = 2026-02-02, is_visit_logged = false },
]
expect = [
  { case_id = "twenty", met = true },
  { case_id = "twenty-one", met = false },
  { case_id = "none", met = false },
  { case_id = "not known" },
]

[[example]]
says = "A visit on the first day counts and one on the last, the day before or after does not, nor one to another child; a review is no case; without a first day a visit counts, and none is not known"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "c", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "d", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "e", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."reference.covered_day" = [
  { agency = "yot", place_code = "Y01", kind = "yot_contact", on_date = 2026-01-05 },
  { agency = "yot", place_code = "Y01", kind = "yot_contact", on_date = 2026-01-16 },
]
given."linked.timed_assessment" = [
  { assessment_key = "first day", record_key = "a", yot_code = "Y01", kind = "initial", started_on = 2026-01-05, completed_on = 2026-01-16, working_day = 19 },
  { assessment_key = "last day", record_key = "b", yot_code = "Y01", kind = "initial", started_on = 2026-01-05, completed_on = 2026-01-16, working_day = 19 },
  { assessment_key = "outside", record_key = "c", yot_code = "Y01", kind = "initial", started_on = 2026-01-05, completed_on = 2026-01-16, working_day = 19 },
  { assessment_key = "no first day", record_key = "d", yot_code = "Y01", kind = "initial", completed_on = 2026-01-16, working_day = 19 },
  { assessment_key = "no first day, no visit", record_key = "e", yot_code = "Y01", kind = "initial", completed_on = 2026-01-16, working_day = 19 },
  { assessment_key = "review", record_key = "a", yot_code = "Y01", kind = "review", started_on = 2026-01-05, completed_on = 2026-01-16, working_day = 19 },
]
given."linked.home_visit" = [
  { record_key = "a", visited_on = 2026-01-05, working_day = 10 },
  { record_key = "b", visited_on = 2026-01-16, working_day = 19 },
  { record_key = "c", visited_on = 2026-01-02, working_day = 9 },
  { record_key = "c", visited_on = 2026-01-19, working_day = 20 },
  { record_key = "d", visited_on = 2026-01-02, working_day = 9 },
]
expect = [
  { case_id = "first day", met = true },
  { case_id = "last day", met = true },
  { case_id = "outside", met = false },
  { case_id = "no first day", met = true },
  { case_id = "no first day, no visit" },
]
*/
SELECT case_id, person_id, body_code, completed_on AS occurred_on,
    CASE
        WHEN visited_working_days_before <= $window THEN TRUE
        WHEN is_visit_logged THEN FALSE
    END AS met
FROM measures.first_assessment
