/*
title        = "Probation's plans used by social care"
question     = "Do social workers use what probation knows and plans?"
denominator  = "Times in the period that somebody looked for probation's risk management plan on social care's file of a child on a plan around whom an adult was on probation"
met          = "The plan was on the file and social care's own plan took it into account"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
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
findings     = ["A120"]
min_completeness = 0.8
why_it_matters       = "Inspectors saw no case in which a social worker had asked for probation's assessment or plan, or used it."
what_good_looks_like = "The child's plan builds on what probation does, and says what happens when the order ends."
caveats      = "Counts the files that somebody looked at: says little where few were, or where they were chosen for a reason. Whether a plan takes account of another is the judgement of whoever looked."
challenge_questions = [
  "Do social workers know what such a plan holds?",
  "Where it was used, what did it change?",
  "Is probation's plan asked for before each review conference?",
]

[[log]]
kind    = "file_check"
kept_by = "social_care"

[[example]]
says = "There and taken into account counts; there and not, or not there, does not; there without an answer is not known; another agency's file, or another document, is no case"
given."measures.file_look" = [
  { case_id = "used", body_code = "L01", of_agency = "social_care", document = "risk management plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
  { case_id = "there, not used", body_code = "L01", of_agency = "social_care", document = "risk management plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = false },
  { case_id = "not there", body_code = "L01", of_agency = "social_care", document = "risk management plan", checked_on = 2026-01-05, is_on_file = false },
  { case_id = "there, not said", body_code = "L01", of_agency = "social_care", document = "risk management plan", checked_on = 2026-01-05, is_on_file = true },
  { case_id = "other file", body_code = "L01", of_agency = "yot", document = "risk management plan", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
  { case_id = "other document", body_code = "L01", of_agency = "social_care", document = "YOT assessment", checked_on = 2026-01-05, is_on_file = true, is_taken_into_account = true },
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
  { subject_key = "a", of_agency = "social_care", document = "risk management plan", is_on_file = true, is_taken_into_account = true, checked_on = 2026-02-05 },
  { subject_key = "a", of_agency = "social_care", document = "risk management plan", is_on_file = false, is_taken_into_account = false, checked_on = 2026-01-05 },
]
expect = [
  { case_id = "a:risk management plan:1", body_code = "L01", occurred_on = 2026-01-05, met = false },
  { case_id = "a:risk management plan:2", body_code = "L01", occurred_on = 2026-02-05, met = true },
]
*/
SELECT case_id, person_id, body_code, checked_on AS occurred_on,
    CASE WHEN is_on_file = FALSE THEN FALSE ELSE is_taken_into_account END AS met
FROM measures.file_look
WHERE of_agency = 'social_care' AND document = 'risk management plan'
