/*
title        = "Staff cleared by vetting before they start"
question     = "Does anyone work with families before they are known to be safe?"
denominator  = "Posts in children's social care, probation and the youth offending teams that began in the period"
met          = "Vetting was cleared by the first day in the post"
kind         = "proportion"
polarity     = "high_is_good"
bodies       = ["lscb", "yot_board", "probation_region"]
lead_agency  = "social_care"
contributing_agencies = ["probation", "yot"]
needs        = {}
adds         = { social_care = ["workforce"], probation = ["workforce"], yot = ["workforce"] }
owner        = "Human resources lead for safeguarding"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B03"]
min_completeness = 0.8
why_it_matters       = "The chief inspectors found people who had started before they were cleared. One is too many."
what_good_looks_like = "Nobody starts without clearance; where somebody must, a manager has signed for what they may not do."
caveats      = "A post whose clearance is not told counts as not recorded, and may be the very one. A board's figure is of its council's staff; the team's and the region's are on their own pages."
challenge_questions = [
  "Who started before clearance, and who allowed it?",
  "What about those whose day is not told?",
  "Do agencies that send workers tell of their clearance?",
]

[[log]]
kind    = "workforce"
kept_by = "social_care"

[[log]]
kind    = "workforce"
kept_by = "probation"

[[log]]
kind    = "workforce"
kept_by = "yot"

[[example]]
says = "Cleared on the first day is in time, a day later is not, and without a day it is not known"
given."measures.staff_start" = [
  { case_id = "first day", body_code = "L01", of_agency = "social_care", started_on = 2026-01-05, cleared_before_days = 0 },
  { case_id = "day later", body_code = "L01", of_agency = "social_care", started_on = 2026-01-05, cleared_before_days = -1 },
  { case_id = "no day", body_code = "L01", of_agency = "social_care", started_on = 2026-01-05 },
]
expect = [
  { case_id = "first day", met = true },
  { case_id = "day later", met = false },
  { case_id = "no day" },
]

[[example]]
says = "A post that began before the days that are told of is no case"
given."reference.covered_day" = [
  { agency = "yot", kind = "workforce", place_code = "Y01", on_date = 2026-01-05 },
]
given."reference.sending_body" = [
  { agency = "yot", place_code = "Y01", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."staging.workforce" = [
  { of_agency = "yot", staff_key = "a", started_on = 2026-01-05, cleared_on = 2026-01-05, agency = "yot", place_code = "Y01" },
  { of_agency = "yot", staff_key = "b", started_on = 2026-01-04, cleared_on = 2026-01-05, agency = "yot", place_code = "Y01" },
]
expect = [
  { case_id = "a:1", body_code = "Y01", met = true },
]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on, cleared_before_days >= 0 AS met
FROM measures.staff_start
