/*
title        = "Children working with the youth offending team who are known to social care"
question     = "How many of the children whom the youth offending team works with also need protecting or looking after?"
denominator  = "Children with whom the youth offending team was working at some time in the quarter, judged on their last such day"
met          = "On that day the child was on a child protection plan, was being helped by social care as a child in need, or was looked after"
kind         = "proportion"
polarity     = "no_judgement"
step         = "identify"
bodies       = ["lscb", "yot_board"]
lead_agency  = "yot"
contributing_agencies = ["social_care"]
needs        = { yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A102"]
min_completeness = 0.8
why_it_matters       = "A child who offends is often a child at risk. A board that sees offending only may miss how many of these children need protection: of those inspected one alone had such a figure."
what_good_looks_like = "There is no right level. A good board knows the number, and makes sure that both services plan together for these children."
caveats      = "A child counts as known through any council's records, not the home council's alone. A child helped early, without a referral to social care, does not count."
challenge_questions = [
  "For children known to both services, is there one plan or two?",
  "Does the management board look at safety and wellbeing as often as at offending?",
  "Of the children not known to social care, how many should be?",
]

[[example]]
says = "Open to social care on the last day of working with the team counts; closed the day before does not; a child whose work with the team ended before the quarter is no case"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_referral", on_date = 2026-02-10 },
  { agency = "social_care", place_code = "001", kind = "social_care_referral", on_date = 2026-03-31 },
]
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
given."linked.covered_intervention" = [
  { record_key = "a", person_id = "Ada", open_from = 2025-06-01, open_to = 2026-02-10 },
  { record_key = "b", person_id = "Ben", open_from = 2025-06-01, open_to = 2026-06-30 },
  { record_key = "c", person_id = "Cal", open_from = 2025-06-01, open_to = 2025-12-31 },
]
given."linked.episode" = [
  { person_id = "Ada", open_from = 2026-02-10, open_to = 2026-08-01 },
  { person_id = "Ben", open_from = 2025-06-01, open_to = 2026-03-30 },
]
expect = [
  { case_id = "Ada", body_code = "Y01", occurred_on = 2026-02-10, met = true },
  { case_id = "Ben", body_code = "Y01", occurred_on = 2026-03-31, met = false },
]

[[example]]
says = "Where the home council sent nothing for the day, or the home is not recorded, it is not known"
given."measures.yot_child_quarter" = [{ person_id = "Ada", body_code = "Y01", on_date = 2026-03-31 }]
expect = [{ case_id = "Ada" }]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    is_known_to_social_care AS met
FROM measures.yot_child_quarter
