/*
title        = "Child protection plans on probation's files"
question     = "Does an officer who works with a parent have the child's plan to read?"
denominator  = "Times in the period that somebody looked for the child protection plan on probation's file of a person connected with a child on a plan"
met          = "The plan was on the file"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = []
needs        = { probation = ["file_check"] }
adds         = {}
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A17"]
min_completeness = 0.8
why_it_matters       = "An officer who has not read the plan cannot do what it asks. Inspectors found that in most cases it was not on the file."
what_good_looks_like = "The plan is on the file in every case, in the version of the last conference."
caveats      = "Counts the files that somebody looked at: says little where few were, or where they were chosen for a reason. Says nothing of whether the version was the latest."
challenge_questions = [
  "Who sends the plan, and to whom at probation?",
  "Where it was missing, had probation asked for it?",
  "Does the officer get the new version after each review?",
]

[[log]]
kind    = "file_check"
kept_by = "probation"

[[example]]
says = "There counts, not there does not, a blank is not known; another agency's file, or another document, is no case"
given."measures.file_look" = [
  { case_id = "there", body_code = "L01", of_agency = "probation", document = "protection plan", checked_on = 2026-01-05, is_on_file = true },
  { case_id = "not there", body_code = "L01", of_agency = "probation", document = "protection plan", checked_on = 2026-01-05, is_on_file = false },
  { case_id = "not said", body_code = "L01", of_agency = "probation", document = "protection plan", checked_on = 2026-01-05 },
  { case_id = "other file", body_code = "L01", of_agency = "yot", document = "protection plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
  { case_id = "other document", body_code = "L01", of_agency = "probation", document = "YOT assessment", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
]
expect = [
  { case_id = "there", met = true },
  { case_id = "not there", met = false },
  { case_id = "not said" },
]

[[example]]
says = "Two looks at one file are two cases, in order of their days"
given."linked.record_body" = [
  { record_key = "a", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."staging.file_check" = [
  { subject_key = "a", of_agency = "probation", document = "protection plan", is_on_file = true, is_taken_into_account = true, checked_on = 2026-02-05 },
  { subject_key = "a", of_agency = "probation", document = "protection plan", is_on_file = false, is_taken_into_account = false, checked_on = 2026-01-05 },
]
expect = [
  { case_id = "a:protection plan:1", body_code = "L01", occurred_on = 2026-01-05, met = false },
  { case_id = "a:protection plan:2", body_code = "L01", occurred_on = 2026-02-05, met = true },
]
*/
SELECT case_id, person_id, body_code, checked_on AS occurred_on,
    is_on_file AS met
FROM measures.file_look
WHERE of_agency = 'probation' AND document = 'protection plan'
