/*
title        = "Officers who could not come told of what was decided"
question     = "Does an officer who missed the meeting know what it decided?"
denominator  = "Child protection conferences and core groups to which probation did not come, about a child linked with a person whom it supervised on the day"
met          = "Minutes went to probation within 20 working days"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "social_care"
contributing_agencies = ["probation"]
needs        = { social_care = ["meeting", "attendance"], probation = ["probation_order"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of quality assurance, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, probation"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A122"]
min_completeness = 0.8
why_it_matters       = "Officers who could not come did not always know the decisions. They then supervise the parent by a plan that no longer holds."
what_good_looks_like = "Whoever missed a meeting has its minutes as soon as those who came."
caveats      = "Minutes stand for knowing: a call on the next day does as well and is not counted. Where social care keeps no list of who came there is no case."
challenge_questions = [
  "Who tells the officer if there are no minutes yet?",
  "Were they absent because they were not asked?",
  "Does the officer's record show that the decisions were read?",
]

[[log]]
kind    = "attendance"
kept_by = "social_care"

[[log]]
kind    = "minutes"
kept_by = "social_care"

[standard.within]
value  = 20
unit   = "working days"
source = "Our own choice: four weeks; inspectors asked for prompt minutes and named no number (HMIP 2014, paragraph 2.39)"

[[example]]
says = "The twentieth working day is in time, the twenty-first late; never is not met where the log would show it, else not known; who came, or may have come, and a team are no case"
given."measures.expected_invitation" = [
  { case_id = "twenty", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_attended = false, minutes_in_working_days = 20, is_minutes_logged = true },
  { case_id = "twenty-one", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_attended = false, minutes_in_working_days = 21, is_minutes_logged = true },
  { case_id = "never", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_attended = false, is_minutes_logged = true },
  { case_id = "no log", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_attended = false, is_minutes_logged = false },
  { case_id = "came", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_attended = true, minutes_in_working_days = 3, is_minutes_logged = true },
  { case_id = "no list", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", minutes_in_working_days = 3, is_minutes_logged = true },
  { case_id = "team", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_attended = false, minutes_in_working_days = 3, is_minutes_logged = true },
]
expect = [
  { case_id = "twenty", met = true },
  { case_id = "twenty-one", met = false },
  { case_id = "never", met = false },
  { case_id = "no log" },
]
*/
SELECT case_id, person_id, body_code, meeting_on AS occurred_on,
    CASE
        WHEN minutes_in_working_days <= $within THEN TRUE
        WHEN is_minutes_logged THEN FALSE
    END AS met
FROM measures.expected_invitation
WHERE agency = 'probation' AND is_attended = FALSE
