/*
title        = "Strip searches of children in custody that followed a risk assessment"
question     = "Is a child in custody strip-searched only where the risk calls for it?"
denominator  = "Times that a child of the youth offending team went into custody in the period, on remand or under sentence, and was strip-searched there"
met          = "Every strip search followed a risk assessment, by the team's record"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_custody"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B66"]
min_completeness = 0.8
why_it_matters       = "For a child who was abused a strip search is abuse again. The chief inspectors asked that each be risk assessed and recorded."
what_good_looks_like = "Hardly any child is strip-searched, and before each search somebody asked whether it must be."
caveats      = "Counts what the home team was told by the place that holds the child, which may be little. Counts times in custody, not searches."
challenge_questions = [
  "Does the place tell the team of each search?",
  "For each search without an assessment: what was found?",
  "Who at the place answers for searches of children?",
]

[[example]]
says = "Assessed counts, not assessed does not, a blank is not known; no search, or none told of, is no case"
given."measures.custody_start" = [
  { case_id = "assessed", body_code = "Y01", started_on = 2026-01-05, strip_searches = 2, is_strip_search_assessed = true },
  { case_id = "not assessed", body_code = "Y01", started_on = 2026-01-05, strip_searches = 1, is_strip_search_assessed = false },
  { case_id = "not said", body_code = "Y01", started_on = 2026-01-05, strip_searches = 1 },
  { case_id = "none", body_code = "Y01", started_on = 2026-01-05, strip_searches = 0 },
  { case_id = "not told", body_code = "Y01", started_on = 2026-01-05 },
]
expect = [
  { case_id = "assessed", met = true },
  { case_id = "not assessed", met = false },
  { case_id = "not said" },
]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on, is_strip_search_assessed AS met
FROM measures.custody_start
WHERE strip_searches > 0
