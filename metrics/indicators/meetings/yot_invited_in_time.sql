/*
title        = "Youth offending team invited in time to child protection meetings"
question     = "Does children's social care give the youth offending team the chance to take part?"
denominator  = "Child protection conferences and core groups about a child with whom a youth offending team was working on the day"
met          = "An invitation went to the team at least 5 working days before the meeting"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb", "yot_board"]
lead_agency  = "social_care"
contributing_agencies = ["yot"]
needs        = { social_care = ["meeting"], yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of quality assurance, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, youth offending team"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A66"]
min_completeness = 0.8
why_it_matters       = "Where invitations came in time, inspectors saw more work done together. A worker who sees the child every week may know most about how things stand."
what_good_looks_like = "The child's worker is asked to every meeting, with a week to prepare."
caveats      = "Counts meetings, so a child with many meetings counts more than once. Whether the worker then came is another figure. Few meetings in a quarter make the share jump."
challenge_questions = [
  "Do conference chairs have a list of the children whom the team works with?",
  "What happens when a meeting is called at less than a week's notice?",
  "Does a team that is invited late get the minutes all the same?",
]

[standard.notice]
value  = 5
unit   = "working days"
source = "Our own choice; the inspectors judged each case by itself (HMIP 2014, paragraph 3.20)"

[[log]]
kind    = "invitation"
kept_by = "social_care"

[[example]]
says = "Five working days is in time, four is late, never invited is not met; an undated invitation, or none where no log is kept, is not known; another agency's is no case"
given."measures.expected_invitation" = [
  { case_id = "five", body_code = "Y01", meeting_on = 2026-03-13, agency = "yot", is_invited = true, notice_working_days = 5 },
  { case_id = "four", body_code = "Y01", meeting_on = 2026-03-20, agency = "yot", is_invited = true, notice_working_days = 4 },
  { case_id = "never", body_code = "Y01", meeting_on = 2026-03-20, agency = "yot", is_invited = false },
  { case_id = "undated", body_code = "Y01", meeting_on = 2026-03-27, agency = "yot", is_invited = true },
  { case_id = "no log", body_code = "Y01", meeting_on = 2026-03-27, agency = "yot" },
  { case_id = "officer", body_code = "L01", meeting_on = 2026-03-27, agency = "probation", is_invited = true, notice_working_days = 9 },
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
WHERE agency = 'yot'
