/*
title        = "Minutes of child protection meetings sent promptly"
question     = "Do those who work with the family soon have in writing what was decided?"
denominator  = "Child protection conferences and core groups, with each of probation and the youth offending team that worked with the family on the day"
met          = "Minutes went to that agency within 20 working days"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb", "yot_board", "delivery_unit", "probation_region"]
lead_agency  = "social_care"
contributing_agencies = ["probation", "yot"]
needs        = { social_care = ["meeting"] }
adds         = { probation = ["probation_order", "probation_child"], yot = ["yot_intervention"], social_care = ["social_care_family"] }
owner        = "Head of quality assurance, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A28"]
min_completeness = 0.8
why_it_matters       = "Minutes were not always sent promptly to those who needed them. Until they come each agency works by what it remembers."
what_good_looks_like = "Every agency that works with the family has the minutes within four weeks, whether it came or not."
caveats      = "Counts what social care logs as sent; whether it was read is not told. A meeting with two agencies is two cases."
challenge_questions = [
  "Who sends the minutes, and who sees whether they went?",
  "Do agencies that did not come get them?",
  "What holds up those that are late?",
]

[[log]]
kind    = "minutes"
kept_by = "social_care"

[standard.within]
value  = 20
unit   = "working days"
source = "Our own choice: four weeks; inspectors asked for prompt minutes and named no number (HMIP 2014, paragraph 2.39)"

[[example]]
says = "The twentieth working day is in time, the twenty-first late; never is not met where the log would show it, else not known; two agencies of a meeting are two cases"
given."measures.expected_invitation" = [
  { case_id = "twenty", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_minutes_sent = true, minutes_in_working_days = 20, is_minutes_logged = true },
  { case_id = "twenty-one", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_minutes_sent = true, minutes_in_working_days = 21, is_minutes_logged = true },
  { case_id = "never", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_minutes_sent = false, is_minutes_logged = true },
  { case_id = "no log", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_minutes_sent = false, is_minutes_logged = false },
  { case_id = "never", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_minutes_sent = true, minutes_in_working_days = 3, is_minutes_logged = true },
]
expect = [
  { case_id = "twenty:yot", met = true },
  { case_id = "twenty-one:yot", met = false },
  { case_id = "never:yot", met = false },
  { case_id = "no log:yot" },
  { case_id = "never:probation", met = true },
]
*/
SELECT concat(case_id, ':', agency) AS case_id, person_id, body_code, meeting_on AS occurred_on,
    CASE
        WHEN minutes_in_working_days <= $within THEN TRUE
        WHEN is_minutes_logged THEN FALSE
    END AS met
FROM measures.expected_invitation
