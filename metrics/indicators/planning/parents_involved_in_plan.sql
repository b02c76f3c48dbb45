/*
title        = "Parents involved in the youth offending team's plans"
question     = "Have the parents a say in what is planned for their child?"
denominator  = "Plans and reviews of plans that the youth offending team made in the period"
met          = "Parents or carers were involved in making it, by the team's own record"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_plan"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["A58"]
min_completeness = 0.8
why_it_matters       = "It is the parents who are there in the evening. A plan made without them asks of them what they never agreed to. Inspectors found that in most cases they had no part in it."
what_good_looks_like = "Parents or carers sit at the table, and the plan says what they will do and what help they get for it."
caveats      = "Rests on what the team ticked. Where a child lives with foster carers or in a home, these count as carers. Sometimes it would not be safe to involve a parent: the figure cannot tell such a plan from another."
challenge_questions = [
  "Where parents were not involved: were they asked, and what did they say?",
  "Are plans made at hours when a working parent can come?",
  "Who takes a parent's part for a child in care?",
]

[[example]]
says = "Involved counts, not involved does not, a blank is not known; a plan of a day on which the board did not answer for the child's home is no case"
given."linked.record_body" = [
  { record_key = "a", body_code = "L01", valid_from = 2000-01-01, valid_to = 2026-03-31 },
]
given."linked.yot_plan" = [
  { plan_key = "with", record_key = "a", planned_on = 2026-01-05, is_with_parents = true },
  { plan_key = "without", record_key = "a", planned_on = 2026-03-31, is_with_parents = false },
  { plan_key = "blank", record_key = "a", planned_on = 2026-02-05 },
  { plan_key = "later", record_key = "a", planned_on = 2026-04-01, is_with_parents = true },
]
expect = [
  { case_id = "with", body_code = "L01", occurred_on = 2026-01-05, met = true },
  { case_id = "without", body_code = "L01", occurred_on = 2026-03-31, met = false },
  { case_id = "blank", body_code = "L01", occurred_on = 2026-02-05 },
]
*/
SELECT case_id, person_id, body_code, planned_on AS occurred_on, is_with_parents AS met
FROM measures.yot_plan
