/*
title        = "Changes in a child's risk that led to a review"
question     = "Does the team look again when things get worse?"
denominator  = "Changes in risk that a youth offending team saw in a child in the period"
met          = "A review of the child was completed from that day on within 5 working days"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
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
findings     = ["A64"]
min_completeness = 0.8
why_it_matters       = "In some teams new or growing risk prompted no review. The plan then goes on for a child who no longer is as it says."
what_good_looks_like = "A review follows every change within a week, and the plan changes with it."
caveats      = "Counts the changes that the team logs: one that nobody saw is missing. A review that was begun before and completed after counts. Whether the plan changed is not told."
challenge_questions = [
  "Which changes led to no review, and who decided so?",
  "Does the plan change with the review?",
  "Do workers log changes for the better, too?",
]

[[log]]
kind    = "risk_change"
kept_by = "yot"

[standard.within]
value  = 5
unit   = "working days"
source = "Our own choice: a week; inspectors asked that it prompt a review and named no number (HMIP 2014, paragraph 3.19)"

[[example]]
says = "The fifth working day is in time, the next is late; never is not met where the records would show it, else not known"
given."measures.yot_risk_change" = [
  { case_id = "in time", body_code = "Y01", changed_on = 2026-01-05, reviewed_in_working_days = 5, is_review_sent = true },
  { case_id = "late", body_code = "Y01", changed_on = 2026-01-05, reviewed_in_working_days = 6, is_review_sent = true },
  { case_id = "never", body_code = "Y01", changed_on = 2026-01-05, is_review_sent = true },
  { case_id = "not sent", body_code = "Y01", changed_on = 2026-01-05, is_review_sent = false },
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
        WHEN reviewed_in_working_days <= $within THEN TRUE
        WHEN is_review_sent THEN FALSE
    END AS met
FROM measures.yot_risk_change
