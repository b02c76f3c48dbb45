/*
title        = "Probation's checks with the police where there is a history of domestic abuse"
question     = "Where a person on probation has abused a partner, does probation ask the police about call-outs?"
denominator  = "Orders that began in the period of which probation recorded a history of domestic abuse"
met          = "A check with the police about the person was logged from four weeks before the first day to 10 working days after it"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = []
needs        = { probation = ["probation_order"] }
adds         = {}
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A04"]
min_completeness = 0.8
why_it_matters       = "The police are called to a home more often than anybody is convicted. Inspectors found that a third of the cases that called for this check had none."
what_good_looks_like = "The police are asked in every such case at the start, and again when something happens."
caveats      = "A check that was made and not logged looks like none. An undated check is not known to be in time. The inspectors' cases were those that called for a check, domestic abuse among them; here it is domestic abuse alone. An order without an answer on its history is no case."
challenge_questions = [
  "Who asks the police, and how long do they take?",
  "Is the answer in the assessment, or in a folder?",
  "How many call-outs came to probation's knowledge without its asking?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice: two working weeks, in which an officer writes the first assessment and should know the answer"

[[log]]
kind    = "police_check"
kept_by = "probation"

[[example]]
says = "Ten working days after the first is in time, eleven late, before it too; none, or a late one, is not met where the log would show another, else not known; another agency's, another message or another case is no case"
given."measures.opening_message" = [
  { case_id = "in time", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, has_domestic_abuse_history = true, sent_in_working_days = 10, is_sending_logged = true },
  { case_id = "late", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, has_domestic_abuse_history = true, sent_in_working_days = 11, is_sending_logged = true },
  { case_id = "before", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, has_domestic_abuse_history = true, sent_in_working_days = -9, is_sending_logged = false },
  { case_id = "none", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, has_domestic_abuse_history = true, is_sending_logged = true },
  { case_id = "no log", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, has_domestic_abuse_history = true, is_sending_logged = false },
  { case_id = "late, no log", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, has_domestic_abuse_history = true, sent_in_working_days = 11, is_sending_logged = false },
  { case_id = "other agency", body_code = "L01", agency = "yot", kind = "police_check", started_on = 2026-01-05, has_domestic_abuse_history = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "other message", body_code = "L01", agency = "probation", kind = "notification", started_on = 2026-01-05, has_domestic_abuse_history = true, sent_in_working_days = 1, is_sending_logged = true },
  { case_id = "not such a case", body_code = "L01", agency = "probation", kind = "police_check", started_on = 2026-01-05, has_domestic_abuse_history = false, sent_in_working_days = 1, is_sending_logged = true },
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
WHERE agency = 'probation' AND kind = 'police_check' AND has_domestic_abuse_history
