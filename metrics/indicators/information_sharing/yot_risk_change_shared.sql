/*
title        = "Changes in a child's risk shared with other agencies"
question     = "Do the others hear from the team when things get worse?"
denominator  = "Changes in risk that a youth offending team saw in a child in the period"
met          = "Another agency was told within 2 working days"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["risk_change"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A134"]
min_completeness = 0.8
why_it_matters       = "A change in risk or need was not always told to the other agencies, who went on with what they knew."
what_good_looks_like = "Whoever works with the child hears by the next day."
caveats      = "One agency told is enough to count, though several may need to know. Counts what the team logs; a call that nobody logged looks like silence."
challenge_questions = [
  "Who was not told, and did they work with the child?",
  "Does the team know whom to tell, by name?",
  "What did the other agency do with it?",
]

[[log]]
kind    = "risk_change"
kept_by = "yot"

[[log]]
kind    = "risk_change_shared"
kept_by = "yot"

[standard.within]
value  = 2
unit   = "working days"
source = "Our own choice, as for probation (HMIP 2014, paragraph 3.19, names no number)"

[[example]]
says = "The second working day is in time, the next is late; never is not met where the records would show it, else not known"
given."measures.yot_risk_change" = [
  { case_id = "in time", body_code = "Y01", changed_on = 2026-01-05, shared_in_working_days = 2, is_sharing_logged = true },
  { case_id = "late", body_code = "Y01", changed_on = 2026-01-05, shared_in_working_days = 3, is_sharing_logged = true },
  { case_id = "never", body_code = "Y01", changed_on = 2026-01-05, is_sharing_logged = true },
  { case_id = "not sent", body_code = "Y01", changed_on = 2026-01-05, is_sharing_logged = false },
]
expect = [
  { case_id = "in time", met = true },
  { case_id = "late", met = false },
  { case_id = "never", met = false },
  { case_id = "not sent" },
]

[[example]]
says = "Probation's changes, and one without a day, are no case; an undated message, or review, is not known to be late"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.event" = [
  { event_key = "team", kind = "risk_change", from_agency = "yot", from_place = "Y01", subject_key = "a", event_on = 2026-01-05, working_day = 10 },
  { event_key = "no day", kind = "risk_change", from_agency = "yot", from_place = "Y01", subject_key = "a" },
  { event_key = "officer", kind = "risk_change", from_agency = "probation", from_place = "R01", subject_key = "a", event_on = 2026-01-05, working_day = 10 },
  { event_key = "told", kind = "risk_change_shared", from_agency = "yot", from_place = "Y01", about_event_key = "team" },
]
given."linked.timed_assessment" = [
  { record_key = "a", kind = "review" },
]
given."reference.covered_day" = [
  { agency = "yot", kind = "risk_change_shared", place_code = "Y01", on_date = 2026-01-19 },
  { agency = "yot", kind = "yot_assessment", place_code = "Y01", on_date = 2026-01-19 },
]
expect = [
  { case_id = "team" },
]
*/
SELECT case_id, person_id, body_code, changed_on AS occurred_on,
    CASE
        WHEN shared_in_working_days <= $within THEN TRUE
        WHEN is_sharing_logged THEN FALSE
    END AS met
FROM measures.yot_risk_change
