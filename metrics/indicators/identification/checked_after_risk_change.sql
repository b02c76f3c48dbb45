/*
title        = "Social care asked again after the risk of a person on probation changed"
question     = "When something changes, does probation ask social care again?"
denominator  = "Changes in risk of harm that probation saw in the period in people connected with a child"
met          = "A check with children's social care about the person was logged within 10 working days of the change"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = []
needs        = { probation = ["risk_change"] }
adds         = { probation = ["probation_child"] }
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A159"]
min_completeness = 0.8
why_it_matters       = "What social care knew a year ago is not what it knows now. In Nottinghamshire the check was made again after every significant event."
what_good_looks_like = "A new partner, an arrest or a call-out leads to a new check within days."
caveats      = "A change that the officer did not log makes no case. A check made and not logged looks like none."
challenge_questions = [
  "What counts as a significant event here, and do officers agree?",
  "In how many cases did the new check show what was not known before?",
  "Is the police asked again too?",
]

[standard.within]
value  = 10
unit   = "working days"
source = "Our own choice, as for a check at the start of a case"

[[log]]
kind    = "risk_change"
kept_by = "probation"

[[log]]
kind    = "social_care_check"
kept_by = "probation"

[[example]]
says = "The tenth working day is in time, the eleventh late; none is not met where the log would show it, else not known"
given."measures.check_after_risk_change" = [
  { case_id = "ten", body_code = "D01", changed_on = 2026-01-05, checked_in_working_days = 10, is_check_logged = true },
  { case_id = "eleven", body_code = "D01", changed_on = 2026-01-05, checked_in_working_days = 11, is_check_logged = true },
  { case_id = "none", body_code = "D01", changed_on = 2026-01-05, is_check_logged = true },
  { case_id = "no log", body_code = "D01", changed_on = 2026-01-05, is_check_logged = false },
]
expect = [
  { case_id = "ten", met = true },
  { case_id = "eleven", met = false },
  { case_id = "none", met = false },
  { case_id = "no log" },
]

[[example]]
says = "A check before the change does not count; a change in a person connected with no child is no case"
given."linked.record_body" = [
  { record_key = "a", body_code = "D01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "D01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.connection" = [
  { child_id = "Ann", adult_id = "Tom" },
]
given."linked.event" = [
  { event_key = "Tom's", kind = "risk_change", from_agency = "probation", from_place = "R01", subject_key = "a", person_id = "Tom", event_on = 2026-01-05, working_day = 6 },
  { event_key = "Una's", kind = "risk_change", from_agency = "probation", from_place = "R01", subject_key = "b", person_id = "Una", event_on = 2026-01-05, working_day = 6 },
  { event_key = "early", kind = "social_care_check", from_agency = "probation", person_id = "Tom", event_on = 2026-01-02, working_day = 5 },
]
given."reference.covered_day" = [
  { agency = "probation", place_code = "R01", kind = "social_care_check", on_date = 2026-02-02 },
]
expect = [
  { case_id = "Tom's", body_code = "D01", occurred_on = 2026-01-05, met = false },
]
*/
SELECT case_id, person_id, body_code, changed_on AS occurred_on,
    CASE
        WHEN checked_in_working_days <= $within THEN TRUE
        WHEN is_check_logged THEN FALSE
    END AS met
FROM measures.check_after_risk_change
