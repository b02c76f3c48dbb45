/*
title        = "Move to adult mental health services planned"
question     = "Does help with mental health go on when a child turns 18?"
denominator  = "Assessments in the period, in the half-year before a child of the youth offending team turned 18, that found a need of mental health of medium or more"
met          = "The move to adult services was planned, as written down from half a year before to a quarter after the assessment"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_need"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B71"]
min_completeness = 0.8
why_it_matters       = "The chief inspectors found difficulties with the move from child to adult mental health services. At 18 many children fall between the two."
what_good_looks_like = "Half a year before the birthday both services have met the child and agreed the day on which one takes over."
caveats      = "Birthdays are known by month, so that some children count a few weeks early. A blank counts as not planned only where the team writes such days down at all. That a move was planned does not tell that it was made. There are few, so that figures are mostly hidden."
challenge_questions = [
  "Who turned 18 with nothing planned?",
  "Do adult services take young people of whom they are told?",
  "Who stays with the young person until then?",
]

[[example]]
says = "Planned counts, not planned does not, and what was not written down is not known"
given."measures.transition_due" = [
  { case_id = "yes", body_code = "Y01", assessed_on = 2026-01-05, has_transition = true },
  { case_id = "no", body_code = "Y01", assessed_on = 2026-01-05, has_transition = false },
  { case_id = "blank", body_code = "Y01", assessed_on = 2026-01-05 },
]
expect = [
  { case_id = "yes", met = true },
  { case_id = "no", met = false },
  { case_id = "blank" },
]

[[example]]
says = "A half-year before the first of the birthday's month is near enough, a day more is not, nor a low need; a move that was written down a quarter later counts"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."staging.described_person" = [
  { record_key = "a", birth_month = 2008-07-01 },
  { record_key = "b", birth_month = 2008-07-01 },
]
given."linked.need" = [
  { record_key = "a", need = "emotional_mental_health", level = 2, assessed_on = 2025-12-30 },
  { record_key = "b", need = "emotional_mental_health", level = 2, assessed_on = 2025-12-29 },
  { record_key = "b", need = "emotional_mental_health", level = 1, assessed_on = 2026-01-30 },
]
given."linked.circumstance" = [
  { record_key = "a", on_date = 2026-03-31, setting = "community", has_transition = true },
]
expect = [
  { case_id = "a:1", met = true },
]
*/
SELECT case_id, person_id, body_code, assessed_on AS occurred_on, has_transition AS met
FROM measures.transition_due
