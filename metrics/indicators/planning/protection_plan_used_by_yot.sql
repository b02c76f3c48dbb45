/*
title        = "Child protection plans on the youth offending team's files, and taken into account"
question     = "Does the team know the child's protection plan, and work by it?"
denominator  = "Times in the period that somebody looked for the child protection plan on the team's file of a child on a plan"
met          = "The plan was on the file and the team's own plan took it into account"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["file_check"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A60"]
min_completeness = 0.8
why_it_matters       = "A worker who sees the child each week can do much of what the plan asks. Inspectors found this as a matter of course in one area only."
what_good_looks_like = "The plan is on every such file, and the team's plan says which of its parts the team does."
caveats      = "Counts the files that somebody looked at: says little where few were, or where they were chosen for a reason. Whether a plan takes account of another is the judgement of whoever looked."
challenge_questions = [
  "Who sends the plan to the team after each conference?",
  "Where it was there and not used, why?",
  "Does the child's plan name what the team does?",
]

[[log]]
kind    = "file_check"
kept_by = "yot"

[[example]]
says = "There and taken into account counts; there and not, or not there, does not; there without an answer is not known; another agency's file, or another document, is no case"
given."measures.file_look" = [
  { case_id = "used", body_code = "L01", of_agency = "yot", document = "protection plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
  { case_id = "there, not used", body_code = "L01", of_agency = "yot", document = "protection plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = false },
  { case_id = "not there", body_code = "L01", of_agency = "yot", document = "protection plan", checked_on = 2026-01-05, is_on_file = false },
  { case_id = "there, not said", body_code = "L01", of_agency = "yot", document = "protection plan", checked_on = 2026-01-05, is_on_file = true },
  { case_id = "other file", body_code = "L01", of_agency = "probation", document = "protection plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
  { case_id = "other document", body_code = "L01", of_agency = "yot", document = "YOT assessment", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
]
expect = [
  { case_id = "used", met = true },
  { case_id = "there, not used", met = false },
  { case_id = "not there", met = false },
  { case_id = "there, not said" },
]

[[example]]
says = "Two looks at one file are two cases, in order of their days"
given."linked.record_body" = [
  { record_key = "a", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."staging.file_check" = [
  { subject_key = "a", of_agency = "yot", document = "protection plan", is_on_file = true, is_taken_into_account = true, checked_on = 2026-02-05 },
  { subject_key = "a", of_agency = "yot", document = "protection plan", is_on_file = false, is_taken_into_account = false, checked_on = 2026-01-05 },
]
expect = [
  { case_id = "a:protection plan:1", body_code = "L01", occurred_on = 2026-01-05, met = false },
  { case_id = "a:protection plan:2", body_code = "L01", occurred_on = 2026-02-05, met = true },
]
*/
SELECT case_id, person_id, body_code, checked_on AS occurred_on,
    CASE WHEN is_on_file = FALSE THEN FALSE ELSE is_taken_into_account END AS met
FROM measures.file_look
WHERE of_agency = 'yot' AND document = 'protection plan'
