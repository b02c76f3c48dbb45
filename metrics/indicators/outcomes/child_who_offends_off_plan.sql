/*
title        = "Children who have offended off their protection plan half a year on"
question     = "Are children who offend safer after the team has worked with them?"
denominator  = "Interventions of a youth offending team that began in the period while the child was on a child protection plan"
met          = "The child was on no child protection plan half a year later"
kind         = "proportion"
polarity     = "no_judgement"
step         = "review"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = ["social_care"]
needs        = { yot = ["yot_intervention"], social_care = ["social_care_plan"] }
adds         = {}
owner        = "Independent chair, safeguarding board"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A104"]
min_completeness = 0.8
why_it_matters       = "Inspectors found no evidence that safeguarding outcomes of these children were better, since nobody looked. This is a first look."
what_good_looks_like = "The board knows how the children came off their plans, and that it was because they were safer."
caveats      = "A plan can end because the child is safe, turned 18, moved or is looked after; it is no outcome by itself, and the team's work is not its cause. Few children are in it."
challenge_questions = [
  "Why did the plans end?",
  "Which children were on a plan again later?",
  "What do the children say of how safe they are?",
]

[[example]]
says = "Off the plan counts, on it does not, and where the home council sent no plans it is not known"
given."measures.plan_after_offending" = [
  { case_id = "yes", body_code = "Y01", started_on = 2026-01-05, is_off_plan = true },
  { case_id = "no", body_code = "Y01", started_on = 2026-01-05, is_off_plan = false },
  { case_id = "blank", body_code = "Y01", started_on = 2026-01-05 },
]
expect = [
  { case_id = "yes", met = true },
  { case_id = "no", met = false },
  { case_id = "blank" },
]

[[example]]
says = "A plan that ends on the day before counts as over, one that ends on the day does not; without a plan at the start there is no case"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "c", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.record_council" = [
  { record_key = "a", la_code = "001" },
  { record_key = "b", la_code = "001" },
  { record_key = "c", la_code = "001" },
]
given."reference.covered_day" = [
  { agency = "social_care", kind = "social_care_plan", place_code = "001", on_date = 2026-07-06 },
]
given."linked.opened_work" = [
  { agency = "yot", work_key = "over", record_key = "a", person_id = "over", place_code = "Y01", started_on = 2026-01-05 },
  { agency = "yot", work_key = "open", record_key = "b", person_id = "open", place_code = "Y01", started_on = 2026-01-05 },
  { agency = "yot", work_key = "none", record_key = "c", person_id = "none", place_code = "Y01", started_on = 2026-01-05 },
]
given."linked.covered_plan" = [
  { person_id = "over", open_from = 2026-01-05, open_to = 2026-07-05 },
  { person_id = "open", open_from = 2026-01-05, open_to = 2026-07-06 },
  { person_id = "none", open_from = 2026-01-06, open_to = 2026-07-06 },
]
expect = [
  { case_id = "over", occurred_on = 2026-01-05, met = true },
  { case_id = "open", occurred_on = 2026-01-05, met = false },
]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on, is_off_plan AS met
FROM measures.plan_after_offending
