/*
title        = "Social care told when the risk from someone on probation changes"
question     = "When an officer sees that the risk has changed, does the social worker hear of it?"
denominator  = "Changes in the risk of harm that probation recorded in the period about people linked with a child who was open to children's social care"
met          = "Probation told children's social care within 2 working days of the change"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = { social_care = ["social_care_referral"] }
adds         = { probation = ["risk_change", "probation_child"], social_care = ["social_care_family"] }
owner        = "Head of public protection, probation"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A33"]
min_completeness = 0.8
why_it_matters       = "Reviews of children's deaths return again and again to what one service knew and another did not. Inspectors found that most changes in risk went no further, or that nothing was done."
what_good_looks_like = "Every change, for worse or better, reaches the social worker within two working days."
caveats      = "Sees only changes that probation recorded: an area that records few will look better than one that records all. Says nothing of what social care then did."
challenge_questions = [
  "Who is told when an officer is away on the day the risk changes?",
  "Do social workers tell probation of changes that they see, in the same way?",
  "Are there areas that record hardly any change, and is that likely?",
]

[standard.deadline]
value  = 2
unit   = "working days"
source = "Our own choice; the inspectors judged each case by itself (HMIP 2014, paragraph 2.42)"

[[log]]
kind    = "risk_change"
kept_by = "probation"

[[log]]
kind    = "risk_change_shared"
kept_by = "probation"

[[example]]
says = "Two working days is in time, three is late; none where the log would show it is not met, none where it would not is not known"
given."measures.risk_change" = [
  { case_id = "two", body_code = "L01", changed_on = 2026-01-05, shared_in_working_days = 2, is_sharing_logged = true },
  { case_id = "three", body_code = "L01", changed_on = 2026-01-05, shared_in_working_days = 3, is_sharing_logged = true },
  { case_id = "none", body_code = "L01", changed_on = 2026-01-05, is_sharing_logged = true },
  { case_id = "no log", body_code = "L01", changed_on = 2026-01-05, is_sharing_logged = false },
]
expect = [
  { case_id = "two", met = true },
  { case_id = "three", met = false },
  { case_id = "none", met = false },
  { case_id = "no log" },
]

[[example]]
says = "A change is a case if the child's episode was open on the day, not if it had closed the day before"
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."linked.event" = [
  { event_key = "Ann's", kind = "risk_change", from_agency = "probation", person_id = "Ann", event_on = 2026-01-05, working_day = 4179 },
  { event_key = "Bob's", kind = "risk_change", from_agency = "probation", person_id = "Bob", event_on = 2026-01-05, working_day = 4179 },
  { event_key = "told", kind = "risk_change_shared", to_agency = "social_care", about_event_key = "Ann's", event_on = 2026-01-07, working_day = 4181 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "Ann" },
  { child_id = "Ben", adult_id = "Bob" },
]
given."linked.episode" = [
  { person_id = "Ada", la_code = "001", open_from = 2025-06-01, open_to = 2026-01-05 },
  { person_id = "Ben", la_code = "001", open_from = 2025-06-01, open_to = 2026-01-04 },
]
expect = [{ case_id = "Ann's", body_code = "L01", occurred_on = 2026-01-05, met = true }]
*/
SELECT case_id, person_id, body_code, changed_on AS occurred_on,
    CASE
        WHEN shared_in_working_days <= $deadline THEN TRUE
        WHEN is_sharing_logged THEN FALSE
    END AS met
FROM measures.risk_change
