/*
title        = "Probation's risk management plans on social care's files"
question     = "Does a social worker have probation's plan for the adult who is the danger to read?"
denominator  = "Times in the period that somebody looked for probation's risk management plan on social care's file of a child on a plan around whom an adult was on probation"
met          = "The plan was on the file"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb"]
lead_agency  = "social_care"
contributing_agencies = []
needs        = { social_care = ["file_check"] }
adds         = {}
owner        = "Head of safeguarding, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, probation"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A18"]
min_completeness = 0.8
why_it_matters       = "What probation does about the danger belongs to what keeps the child safe. Inspectors found not one such plan on social care's files."
what_good_looks_like = "The plan is on the file in every case, and the core group has read it."
caveats      = "Counts the files that somebody looked at: says little where few were, or where they were chosen for a reason."
challenge_questions = [
  "Does probation send it, and is it allowed to?",
  "Where does it go when it arrives?",
  "Was it asked for where it was missing?",
]

[[log]]
kind    = "file_check"
kept_by = "social_care"

[[example]]
says = "There counts, not there does not, a blank is not known; another agency's file, or another document, is no case"
given."measures.file_look" = [
  { case_id = "there", body_code = "L01", of_agency = "social_care", document = "risk management plan", checked_on = 2026-01-05, is_on_file = true },
  { case_id = "not there", body_code = "L01", of_agency = "social_care", document = "risk management plan", checked_on = 2026-01-05, is_on_file = false },
  { case_id = "not said", body_code = "L01", of_agency = "social_care", document = "risk management plan", checked_on = 2026-01-05 },
  { case_id = "other file", body_code = "L01", of_agency = "yot", document = "risk management plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
  { case_id = "other document", body_code = "L01", of_agency = "social_care", document = "YOT assessment", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
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
  { subject_key = "a", of_agency = "social_care", document = "risk management plan", is_on_file = true, is_taken_into_account = true, checked_on = 2026-02-05 },
  { subject_key = "a", of_agency = "social_care", document = "risk management plan", is_on_file = false, is_taken_into_account = false, checked_on = 2026-01-05 },
]
expect = [
  { case_id = "a:risk management plan:1", body_code = "L01", occurred_on = 2026-01-05, met = false },
  { case_id = "a:risk management plan:2", body_code = "L01", occurred_on = 2026-02-05, met = true },
]
*/
SELECT case_id, person_id, body_code, checked_on AS occurred_on,
    is_on_file AS met
FROM measures.file_look
WHERE of_agency = 'social_care' AND document = 'risk management plan'
