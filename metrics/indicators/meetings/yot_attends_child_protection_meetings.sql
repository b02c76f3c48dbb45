/*
title        = "Youth offending team attends child protection meetings"
question     = "Is the team there when social care calls a meeting about the child?"
denominator  = "Child protection conferences and core groups about a child with whom a youth offending team was working on the day"
met          = "Somebody of the team came"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb", "yot_board"]
lead_agency  = "social_care"
contributing_agencies = ["yot"]
needs        = { social_care = ["meeting"], yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A67"]
min_completeness = 0.8
why_it_matters       = "Inspectors found attendance largely good. The team sees the child every week, and others may not."
what_good_looks_like = "The child's own worker comes to each conference and core group."
caveats      = "Counts meetings, so a child with many counts more than once; an agency that was never asked counts as absent, which is why the figure on invitations stands beside. That somebody came does not tell that they spoke."
challenge_questions = [
  "Which meetings were missed, and was the worker asked?",
  "Who goes when the worker cannot?",
  "Do workers come to core groups as they do to conferences?",
]

[[log]]
kind    = "attendance"
kept_by = "social_care"

[[example]]
says = "Who came counts, who did not does not, and where social care keeps no list it is not known; the other agency's cases are not of this figure"
given."measures.expected_invitation" = [
  { case_id = "came", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_attended = true },
  { case_id = "stayed away", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "core group", is_attended = false },
  { case_id = "no list", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference" },
  { case_id = "other", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_attended = true },
]
expect = [
  { case_id = "came", met = true },
  { case_id = "stayed away", met = false },
  { case_id = "no list" },
]
*/
SELECT case_id, person_id, body_code, meeting_on AS occurred_on, is_attended AS met
FROM measures.expected_invitation
WHERE agency = 'yot'
