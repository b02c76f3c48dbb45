/*
title        = "Child protection discussed in the supervision of the youth offending team's staff"
question     = "Does a manager ask about the children's safety?"
denominator  = "Supervisions of members of staff of the youth offending team in the period"
met          = "By the record child protection was discussed"
kind         = "proportion"
polarity     = "high_is_good"
bodies       = ["yot_board"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["supervision"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A84"]
min_completeness = 0.8
why_it_matters       = "How safeguarding was discussed in supervision varied. What no manager asks about, a busy worker may leave."
what_good_looks_like = "Each supervision goes through the children in danger, case by case, and what is decided stands on the child's file."
caveats      = "Says that it was discussed, not how. Staff who are seldom supervised count seldom: a figure can be good because few supervisions are held."
challenge_questions = [
  "Who has not been supervised this quarter?",
  "Is it a standing item, or does it depend on the manager?",
  "Does what was decided stand on the file?",
]

[[log]]
kind    = "supervision"
kept_by = "yot"

[[example]]
says = "Discussed counts, not discussed does not, a blank is not known; another agency's supervisions are no case"
given."measures.supervision_held" = [
  { case_id = "discussed", body_code = "Y01", of_agency = "yot", held_on = 2026-01-05, is_child_protection_discussed = true },
  { case_id = "not", body_code = "Y01", of_agency = "yot", held_on = 2026-01-05, is_child_protection_discussed = false },
  { case_id = "blank", body_code = "Y01", of_agency = "yot", held_on = 2026-01-05 },
  { case_id = "officer", body_code = "R01", of_agency = "probation", held_on = 2026-01-05, is_child_protection_discussed = true },
]
expect = [
  { case_id = "discussed", met = true },
  { case_id = "not", met = false },
  { case_id = "blank" },
]

[[example]]
says = "A member of staff's supervisions are numbered in order of their days"
given."reference.sending_body" = [
  { agency = "yot", place_code = "Y01", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."staging.supervision" = [
  { of_agency = "yot", staff_key = "a", held_on = 2026-02-05, is_child_protection_discussed = false, agency = "yot", place_code = "Y01" },
  { of_agency = "yot", staff_key = "a", held_on = 2026-01-05, is_child_protection_discussed = true, agency = "yot", place_code = "Y01" },
]
expect = [
  { case_id = "a:1", met = true },
  { case_id = "a:2", met = false },
]
*/
SELECT case_id, person_id, body_code, held_on AS occurred_on, is_child_protection_discussed AS met
FROM measures.supervision_held
WHERE of_agency = 'yot'
