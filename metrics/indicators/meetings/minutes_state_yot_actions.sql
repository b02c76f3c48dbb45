/*
title        = "Minutes that say what is expected of the youth offending team"
question     = "Can the worker tell from the minutes what to do?"
denominator  = "Child protection conferences and core groups of which minutes went to the youth offending team that worked with the child on the day"
met          = "By social care's log the minutes say what is expected of the team"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb", "yot_board"]
lead_agency  = "social_care"
contributing_agencies = ["yot"]
needs        = { social_care = ["meeting", "minutes"], yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of quality assurance, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A137"]
min_completeness = 0.8
why_it_matters       = "Minutes did not always describe the team's actions clearly. What nobody wrote down, nobody can be asked about at the next meeting."
what_good_looks_like = "Each set of minutes has a list of who does what by when, with the team's own lines."
caveats      = "Whoever sends the minutes says so of them: auditors' view of minutes is a figure of its own. Meetings of which no minutes came are not of this figure."
challenge_questions = [
  "Would a worker who was not there know what to do?",
  "Is there one form of minutes for all chairs?",
  "Do the next minutes say what became of the last actions?",
]

[[log]]
kind    = "minutes"
kept_by = "social_care"

[[example]]
says = "Said counts, not said does not, a blank is not known; without minutes, and of probation, there is no case"
given."measures.expected_invitation" = [
  { case_id = "said", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_minutes_sent = true, states_expectation = true },
  { case_id = "not said", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_minutes_sent = true, states_expectation = false },
  { case_id = "blank", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_minutes_sent = true },
  { case_id = "none sent", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_minutes_sent = false },
  { case_id = "officer", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_minutes_sent = true, states_expectation = true },
]
expect = [
  { case_id = "said", met = true },
  { case_id = "not said", met = false },
  { case_id = "blank" },
]
*/
SELECT case_id, person_id, body_code, meeting_on AS occurred_on, states_expectation AS met
FROM measures.expected_invitation
WHERE agency = 'yot' AND is_minutes_sent
