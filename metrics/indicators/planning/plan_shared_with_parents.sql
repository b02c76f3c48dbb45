/*
title        = "Youth offending team plans shared with parents"
question     = "Do parents get to see the plan for their child?"
denominator  = "Plans and reviews of plans that the youth offending team made in the period"
met          = "It was shared with parents or carers within 10 working days"
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
findings     = ["A133"]
min_completeness = 0.8
why_it_matters       = "Nobody can help with a plan that they have not seen. Inspectors found that plans were generally not given to parents."
what_good_looks_like = "Parents or carers get every plan within two weeks, in words that they understand, and somebody goes through it with them."
caveats      = "Rests on the day that the team wrote down; a team that wrote down no such day in a whole period counts as not recorded. The last three weeks of what a team sent count only where the plan was shared. Sometimes it would not be safe to share a plan with a parent: the figure cannot tell."
challenge_questions = [
  "Is the plan written so that a parent can use it?",
  "Where it was not shared: was that decided, and by whom?",
  "Do foster carers and children's homes get it too?",
]

[standard.sharing]
value  = 10
unit   = "working days"
source = "Our own choice; inspectors looked whether it was shared at all (HMIP 2014, paragraph 3.11)"

[[example]]
says = "Ten working days is in time, eleven is late; no day of sharing where the records would show it is not met, where they would not is not known"
given."measures.yot_plan" = [
  { case_id = "ten", body_code = "Y01", planned_on = 2026-01-05, shared_in_working_days = 10, is_sharing_logged = true },
  { case_id = "eleven", body_code = "Y01", planned_on = 2026-01-05, shared_in_working_days = 11, is_sharing_logged = false },
  { case_id = "none", body_code = "Y01", planned_on = 2026-01-05, is_sharing_logged = true },
  { case_id = "not known", body_code = "Y01", planned_on = 2026-01-05, is_sharing_logged = false },
]
expect = [
  { case_id = "ten", met = true },
  { case_id = "eleven", met = false },
  { case_id = "none", met = false },
  { case_id = "not known" },
]

[[example]]
says = "Without a day of sharing a plan is not met until three weeks before the end of what the team sent, and then not known; so are those of a team that writes down no such days; a plan of another board's time is no case"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2025-04-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y02", valid_from = 2025-04-01, valid_to = 2099-12-31 },
]
given."reference.coverage" = [
  { agency = "yot", place_code = "Y01", kind = "yot_plan", period_start = 2025-04-01, period_end = 2026-03-31 },
  { agency = "yot", place_code = "Y02", kind = "yot_plan", period_start = 2025-04-01, period_end = 2026-03-31 },
]
given."linked.yot_plan" = [
  { plan_key = "shared", record_key = "a", yot_code = "Y01", planned_on = 2025-10-01, working_day = 100, shared_working_day = 101 },
  { plan_key = "seen", record_key = "a", yot_code = "Y01", planned_on = 2026-03-10, working_day = 211 },
  { plan_key = "too late to see", record_key = "a", yot_code = "Y01", planned_on = 2026-03-11, working_day = 212 },
  { plan_key = "no such days", record_key = "b", yot_code = "Y02", planned_on = 2025-10-01, working_day = 100 },
  { plan_key = "earlier", record_key = "a", yot_code = "Y01", planned_on = 2025-03-31, working_day = 1, shared_working_day = 2 },
]
expect = [
  { case_id = "shared", met = true },
  { case_id = "seen", met = false },
  { case_id = "too late to see" },
  { case_id = "no such days" },
]
*/
SELECT case_id, person_id, body_code, planned_on AS occurred_on,
    CASE
        WHEN shared_in_working_days IS NOT NULL THEN shared_in_working_days <= $sharing
        WHEN is_sharing_logged THEN FALSE
    END AS met
FROM measures.yot_plan
