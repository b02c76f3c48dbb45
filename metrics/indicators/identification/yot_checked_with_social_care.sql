/*
title        = "The youth offending team's checks with social care about new cases"
question     = "When a child comes to the youth offending team, does it ask social care what it knows?"
denominator  = "Orders and interventions of the youth offending team that began in the period"
met          = "A check with children's social care about the child was logged from four weeks before the first day to 10 working days after it"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A46"]
min_completeness = 0.8
why_it_matters       = "A child who offends may be a child in danger. Inspectors found a timely check in all but two of 83 new cases: it can be done."
what_good_looks_like = "Social care's records are looked at for every child within days, and what they say is in the first assessment."
caveats      = "A check that was made and not logged looks like none. An undated check is not known to be in time. A team that looks into social care's records itself must log that as a check."
challenge_questions = [
  "Does the team see social care's records itself, and who may?",
  "What happens with a child who lives in one council and offends in another?",
  "Is what was found in the first assessment?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: two working weeks, in which an officer writes the first assessment and should know the answer"

[[log]]
kind    = "social_care_check"
kept_by = "yot"

[[example]]
says = "Ten working days after the first is in time, eleven late, before it too; none, or a late one, is not met where the log would show another, else not known; another agency's, another message is no case"
given."measures.opening_message" = [
  { case_id = "in time", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, sent_in_working_days = 10, is_sending_logged = true },
  { case_id = "late", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, sent_in_working_days = 11, is_sending_logged = true },
  { case_id = "before", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, sent_in_working_days = -9, is_sending_logged = false },
  { case_id = "none", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_sending_logged = true },
  { case_id = "no log", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, is_sending_logged = false },
  { case_id = "late, no log", body_code = "L01", agency = "yot", kind = "social_care_check", started_on = 2026-01-05, sent_in_working_days = 11, is_sending_logged = false },
  { case_id = "other agency", body_code = "L01", agency = "probation", kind = "social_care_check", started_on = 2026-01-05, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "other message", body_code = "L01", agency = "yot", kind = "police_check", started_on = 2026-01-05, sent_in_working_days = 1, is_sending_logged = true },
]
expect = [
  { case_id = "in time", met = true },
  { case_id = "late", met = false },
  { case_id = "before", met = true },
  { case_id = "none", met = false },
  { case_id = "no log" },
  { case_id = "late, no log" },
]
*/
SELECT case_id, person_id, body_code, started_on AS occurred_on,
    CASE
        WHEN sent_in_working_days <= $within THEN TRUE
        WHEN is_sending_logged THEN FALSE
    END AS met
FROM measures.opening_message
WHERE agency = 'yot' AND kind = 'social_care_check'
