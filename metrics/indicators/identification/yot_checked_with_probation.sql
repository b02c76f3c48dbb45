/*
title        = "The youth offending team's checks with probation where an adult at home has a conviction"
question     = "Where an adult in the child's home has been convicted, does the team ask probation about them?"
denominator  = "Orders and interventions of the youth offending team that began in the period while an adult known to have a conviction lived with the child"
met          = "A check with probation about the child was logged from four weeks before the first day to 10 working days after it"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_intervention"] }
adds         = { yot = ["yot_household_adult"] }
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A52"]
min_completeness = 0.8
why_it_matters       = "The team and probation may work in one home and not know it. Inspectors found this check in 4 of 11 cases that called for it."
what_good_looks_like = "Probation is asked about every such adult, and the two workers speak to each other where it works with one."
caveats      = "A check that was made and not logged looks like none. An undated check is not known to be in time. Rests on what the team wrote down of the adults at home: a conviction of which nobody told makes no case."
challenge_questions = [
  "Does the team ask every child who lives at home, and write it down?",
  "How does probation answer, and how soon?",
  "In how many of these homes were both at work?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: two working weeks, in which an officer writes the first assessment and should know the answer"

[[log]]
kind    = "probation_check"
kept_by = "yot"

[[example]]
says = "Ten working days after the first is in time, eleven late, before it too; none, or a late one, is not met where the log would show another, else not known; another agency's, another message or another case is no case"
given."measures.opening_message" = [
  { case_id = "in time", body_code = "L01", agency = "yot", kind = "probation_check", started_on = 2026-01-05, is_conviction_at_home = true, sent_in_working_days = 10, is_sending_logged = true },
  { case_id = "late", body_code = "L01", agency = "yot", kind = "probation_check", started_on = 2026-01-05, is_conviction_at_home = true, sent_in_working_days = 11, is_sending_logged = true },
  { case_id = "before", body_code = "L01", agency = "yot", kind = "probation_check", started_on = 2026-01-05, is_conviction_at_home = true, sent_in_working_days = -9, is_sending_logged = false },
  { case_id = "none", body_code = "L01", agency = "yot", kind = "probation_check", started_on = 2026-01-05, is_conviction_at_home = true, is_sending_logged = true },
  { case_id = "no log", body_code = "L01", agency = "yot", kind = "probation_check", started_on = 2026-01-05, is_conviction_at_home = true, is_sending_logged = false },
  { case_id = "late, no log", body_code = "L01", agency = "yot", kind = "probation_check", started_on = 2026-01-05, is_conviction_at_home = true, sent_in_working_days = 11, is_sending_logged = false },
  { case_id = "other agency", body_code = "L01", agency = "probation", kind = "probation_check", started_on = 2026-01-05, is_conviction_at_home = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "other message", body_code = "L01", agency = "yot", kind = "police_check", started_on = 2026-01-05, is_conviction_at_home = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "not such a case", body_code = "L01", agency = "yot", kind = "probation_check", started_on = 2026-01-05, is_conviction_at_home = false, sent_in_working_days = 1, is_sending_logged = true },
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
WHERE agency = 'yot' AND kind = 'probation_check' AND is_conviction_at_home
