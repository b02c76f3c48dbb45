/*
title        = "Probation's safeguarding policies are up to date, known and followed (self-assessment)"
question     = "Do probation's rules on children say what the law says today?"
denominator  = "Probation of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "Policies on identifying children, on referral and on taking part in meetings are up to date, known and followed"
kind         = "proportion"
polarity     = "high_is_good"
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
findings     = ["A144"]
min_completeness = 0.8
why_it_matters       = "Not all were. Staff trained on an outdated policy do the wrong thing with a good conscience."
what_good_looks_like = "Policies with a date of review that has not passed, and a check in cases that they are followed."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "When were they last reviewed, against which edition of Working Together?",
  "How does probation know that they are followed?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "reviewed this year", body_code = "L01", of_agency = "probation", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
  { case_id = "up to date but not known", body_code = "L01", of_agency = "probation", standard = "policy up to date", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "probation", standard = "policy up to date", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "probation", standard = "strategic lead named", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "reviewed this year", met = true },
  { case_id = "up to date but not known", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'policy up to date'
