/*
title        = "Probation attends child protection meetings"
question     = "Is probation there when social care calls a meeting about the family?"
denominator  = "Child protection conferences and core groups about a child linked with a person whom probation supervised on the day"
met          = "Somebody of probation came"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "social_care"
contributing_agencies = ["probation"]
needs        = { social_care = ["meeting"], probation = ["probation_order"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A146"]
min_completeness = 0.8
why_it_matters       = "Attendance at meetings that social care convened was inconsistent. The officer knows of the adult what nobody else in the room knows."
what_good_looks_like = "An officer comes to each conference and core group, or sends someone who knows the case."
caveats      = "Counts meetings, so a child with many counts more than once; an agency that was never asked counts as absent, which is why the figure on invitations stands beside. That somebody came does not tell that they spoke."
challenge_questions = [
  "Which units stay away most, and were they asked?",
  "Who goes when the officer cannot?",
  "What did an officer bring to the last conference that others did not know?",
]

[[log]]
kind    = "attendance"
kept_by = "social_care"

[[example]]
says = "Who came counts, who did not does not, and where social care keeps no list it is not known; the other agency's cases are not of this figure"
given."measures.expected_invitation" = [
  { case_id = "came", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_attended = true },
  { case_id = "stayed away", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "core group", is_attended = false },
  { case_id = "no list", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference" },
  { case_id = "other", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_attended = true },
]
expect = [
  { case_id = "came", met = true },
  { case_id = "stayed away", met = false },
  { case_id = "no list" },
]
*/
SELECT case_id, person_id, body_code, meeting_on AS occurred_on, is_attended AS met
FROM measures.expected_invitation
WHERE agency = 'probation'
