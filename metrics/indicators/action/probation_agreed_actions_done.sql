/*
title        = "Actions agreed by probation carried out in time"
question     = "Does probation do what it took on at the meeting?"
denominator  = "Actions that probation took on in the period at a meeting about a child"
met          = "The action was done by the day on which it was due"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["lscb", "probation_region"]
lead_agency  = "probation"
contributing_agencies = []
needs        = { probation = ["action_agreed"] }
adds         = {}
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A25"]
min_completeness = 0.8
why_it_matters       = "Where actions for probation were agreed at these meetings, over three quarters were carried out. The rest is what the plan counted on and did not get."
what_good_looks_like = "Every action is done by its day, or the lead social worker hears before then that it cannot be."
caveats      = "Counts what the agency itself logs. An action without a day is not known to be late. Says nothing of whether the child was safer for it."
challenge_questions = [
  "Which actions are done late again and again?",
  "Who looks at the list between two meetings?",
  "What did the core group do when one was not done?",
]

[[log]]
kind    = "action_agreed"
kept_by = "probation"

[[log]]
kind    = "action_done"
kept_by = "probation"

[[example]]
says = "Done on the due day is in time, a day after is not; never is not met where the log would show it, else not known, and so is one without a due day; the other agency's are no case"
given."measures.agreed_action" = [
  { case_id = "on the day", body_code = "L01", from_agency = "probation", agreed_on = 2026-01-05, due_on = 2026-02-02, done_after_due_in_days = 0, is_doing_logged = true },
  { case_id = "day after", body_code = "L01", from_agency = "probation", agreed_on = 2026-01-05, due_on = 2026-02-02, done_after_due_in_days = 1, is_doing_logged = true },
  { case_id = "never", body_code = "L01", from_agency = "probation", agreed_on = 2026-01-05, due_on = 2026-02-02, is_doing_logged = true },
  { case_id = "no log", body_code = "L01", from_agency = "probation", agreed_on = 2026-01-05, due_on = 2026-02-02, is_doing_logged = false },
  { case_id = "no due day", body_code = "L01", from_agency = "probation", agreed_on = 2026-01-05, is_doing_logged = false },
  { case_id = "other", body_code = "L01", from_agency = "yot", agreed_on = 2026-01-05, due_on = 2026-02-02, done_after_due_in_days = 0, is_doing_logged = true },
]
expect = [
  { case_id = "on the day", occurred_on = 2026-01-05, met = true },
  { case_id = "day after", occurred_on = 2026-01-05, met = false },
  { case_id = "never", occurred_on = 2026-01-05, met = false },
  { case_id = "no log", occurred_on = 2026-01-05 },
  { case_id = "no due day", occurred_on = 2026-01-05 },
]
*/
SELECT case_id, person_id, body_code, agreed_on AS occurred_on,
    CASE
        WHEN done_after_due_in_days <= 0 THEN TRUE
        WHEN is_doing_logged THEN FALSE
    END AS met
FROM measures.agreed_action
WHERE from_agency = 'probation'
