/*
title        = "Probation's plans that take account of the child protection plan"
question     = "Do the plan for the parent and the plan for the child pull the same way?"
denominator  = "Times in the period that somebody looked for the child protection plan on probation's file of a person connected with a child on a plan"
met          = "The plan was on the file and probation's own plan took it into account"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
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
findings     = ["A119"]
min_completeness = 0.8
why_it_matters       = "Two plans made apart can ask opposite things of one family. Inspectors did not often find them joined or even aligned."
what_good_looks_like = "The risk management plan names the child's plan, and says what the officer does for it."
caveats      = "Counts the files that somebody looked at: says little where few were, or where they were chosen for a reason. Whether a plan takes account of another is the judgement of whoever looked."
challenge_questions = [
  "Where the plans differed, what did each ask of the family?",
  "Who joins up the two, the officer or the social worker?",
  "Does the core group see probation's plan?",
]

[[log]]
kind    = "file_check"
kept_by = "probation"

[[example]]
says = "There and taken into account counts; there and not, or not there, does not; there without an answer is not known; another agency's file, or another document, is no case"
given."measures.file_look" = [
  { case_id = "used", body_code = "L01", of_agency = "probation", document = "protection plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
  { case_id = "there, not used", body_code = "L01", of_agency = "probation", document = "protection plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = false },
  { case_id = "not there", body_code = "L01", of_agency = "probation", document = "protection plan", checked_on = 2026-01-05, is_on_file = false },
  { case_id = "there, not said", body_code = "L01", of_agency = "probation", document = "protection plan", checked_on = 2026-01-05, is_on_file = true },
  { case_id = "other file", body_code = "L01", of_agency = "yot", document = "protection plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
  { case_id = "other document", body_code = "L01", of_agency = "probation", document = "YOT assessment", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
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
  { subject_key = "a", of_agency = "probation", document = "protection plan", is_on_file = true, is_taken_into_account = true, checked_on = 2026-02-05 },
  { subject_key = "a", of_agency = "probation", document = "protection plan", is_on_file = false, is_taken_into_account = false, checked_on = 2026-01-05 },
]
expect = [
  { case_id = "a:protection plan:1", body_code = "L01", occurred_on = 2026-01-05, met = false },
  { case_id = "a:protection plan:2", body_code = "L01", occurred_on = 2026-02-05, met = true },
]
*/
SELECT case_id, person_id, body_code, checked_on AS occurred_on,
    CASE WHEN is_on_file = FALSE THEN FALSE ELSE is_taken_into_account END AS met
FROM measures.file_look
WHERE of_agency = 'probation' AND document = 'protection plan'
