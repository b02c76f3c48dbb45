/*
title        = "Probation's own audits look at child protection cases (self-assessment)"
question     = "Does probation's quality assurance look at the cases in which a child is at risk?"
denominator  = "Probation of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "Its quality assurance audits target child protection cases"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["standard_reply"] }
adds         = {}
owner        = "Head of public protection, probation"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Quality development officer, probation"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A155"]
min_completeness = 0.8
why_it_matters       = "Few did. Audits of all cases alike see a child protection case once in a while, and learn nothing of how they are done."
what_good_looks_like = "A sample of child protection cases audited each year for the child's safety, with the findings told to the board."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "How many child protection cases were audited in the last year?",
  "What was found, and what was done about it?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "a sample each year", body_code = "L01", of_agency = "probation", standard = "audits target child protection", on_date = 2026-03-31, is_met = true },
  { case_id = "now and then", body_code = "L01", of_agency = "probation", standard = "audits target child protection", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "probation", standard = "audits target child protection", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "probation", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "a sample each year", met = true },
  { case_id = "now and then", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'audits target child protection'
