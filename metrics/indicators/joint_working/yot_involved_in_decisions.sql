/*
title        = "Youth offending team involved in decisions about the child"
question     = "Do conferences hear the team before they decide?"
denominator  = "Child protection conferences about a child with whom a youth offending team was working on the day"
met          = "The team came, or sent a report"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb", "yot_board"]
lead_agency  = "social_care"
contributing_agencies = ["yot"]
needs        = { social_care = ["meeting"], yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of safeguarding, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A135"]
min_completeness = 0.8
why_it_matters       = "Not every council involved the team in its decisions. A decision without those who see the child most is made on half of what is known."
what_good_looks_like = "No conference decides about a child of the team without its report or its worker."
caveats      = "Coming, or writing, stands for being involved; whether the decision was other because of it is not told. Core groups are left out."
challenge_questions = [
  "Which conferences heard nothing from the team, and had it been asked?",
  "Does the chair ask for the team's view?",
  "What was decided otherwise because of the team?",
]

[[log]]
kind    = "attendance"
kept_by = "social_care"

[[log]]
kind    = "report"
kept_by = "yot"

[[example]]
says = "Coming counts, so does a report; neither is not met; where one of them cannot be known and the other was not, it is not known; core groups and probation's cases are not of this figure"
given."measures.expected_invitation" = [
  { case_id = "came", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_attended = true },
  { case_id = "wrote", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_attended = false, is_reported = true },
  { case_id = "neither", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_attended = false, is_reported = false },
  { case_id = "no list", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_reported = false },
  { case_id = "no log", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_attended = false },
  { case_id = "core group", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "core group", is_attended = true },
  { case_id = "officer", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_attended = true },
]
expect = [
  { case_id = "came", met = true },
  { case_id = "wrote", met = true },
  { case_id = "neither", met = false },
  { case_id = "no list" },
  { case_id = "no log" },
]
*/
SELECT case_id, person_id, body_code, meeting_on AS occurred_on, is_attended OR is_reported AS met
FROM measures.expected_invitation
WHERE agency = 'yot' AND meeting_kind IN ('initial conference', 'review conference')
