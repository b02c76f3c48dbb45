/*
title        = "Probation invited in time to child protection meetings"
question     = "Does children's social care give probation the chance to take part?"
denominator  = "Child protection conferences and core groups about a child who was linked with someone on probation on the day"
met          = "An invitation went to probation at least 5 working days before the meeting"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "social_care"
contributing_agencies = ["probation"]
needs        = { social_care = ["meeting"], probation = ["probation_order"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of quality assurance, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, probation"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A27"]
min_completeness = 0.8
why_it_matters       = "An officer who hears of a meeting too late cannot bring what probation knows, and decisions about the child are made without it."
what_good_looks_like = "Every officer working with an adult around the child is asked to every meeting, with a week to prepare."
caveats      = "Counts meetings, so a child with many meetings counts more than once. Whether the officer then came is another figure. Social care cannot invite an officer of whom it does not know."
challenge_questions = [
  "Who decides which officers are invited, and when?",
  "How does the person who sends invitations learn that a parent is on probation?",
  "What happens when a meeting is called at less than a week's notice?",
]

[standard.notice]
value  = 5
unit   = "working days"
source = "Our own choice; the inspectors judged each case by itself (HMIP 2014, paragraph 2.39)"

[[log]]
kind    = "invitation"
kept_by = "social_care"

[[example]]
says = "Five working days is in time, four is late, never invited is not met; an undated invitation, or none where no log is kept, is not known; another agency's is no case"
given."measures.expected_invitation" = [
  { case_id = "five", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", is_invited = true, notice_working_days = 5 },
  { case_id = "four", body_code = "L01", meeting_on = 2026-03-20, agency = "probation", is_invited = true, notice_working_days = 4 },
  { case_id = "never", body_code = "L01", meeting_on = 2026-03-20, agency = "probation", is_invited = false },
  { case_id = "undated", body_code = "L01", meeting_on = 2026-03-27, agency = "probation", is_invited = true },
  { case_id = "no log", body_code = "L01", meeting_on = 2026-03-27, agency = "probation" },
  { case_id = "team", body_code = "L01", meeting_on = 2026-03-27, agency = "yot", is_invited = true, notice_working_days = 9 },
]
expect = [
  { case_id = "five", met = true },
  { case_id = "four", met = false },
  { case_id = "never", met = false },
  { case_id = "undated" },
  { case_id = "no log" },
]
*/
SELECT case_id, person_id, body_code, meeting_on AS occurred_on,
    CASE WHEN is_invited THEN notice_working_days >= $notice ELSE is_invited END AS met
FROM measures.expected_invitation
WHERE agency = 'probation'
