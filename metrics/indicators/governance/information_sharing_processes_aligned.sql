/*
title        = "Processes of sharing information agreed and aligned between agencies (self-assessment)"
question     = "Have the agencies agreed how they tell each other, so that the forms of one fit the other?"
denominator  = "Children's social care, probation and the youth offending team, of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "The agency's processes of sharing information are agreed and aligned with those of the others"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["standard_reply"] }
adds         = {}
owner        = "Head of quality assurance, children's social care"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Principal social worker, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A161"]
min_completeness = 0.8
why_it_matters       = "There was little sign of it. Where each has its own form, consent and address, a worker in a hurry tells nobody."
what_good_looks_like = "One agreement signed by all, one form, and a test once a year that an actual enquiry gets through."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "When was the agreement last tried on a case?",
  "Which agency's reply differs from the others', and why?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "signed and tried", body_code = "L01", of_agency = "social_care", standard = "information sharing aligned", on_date = 2026-03-31, is_met = true },
  { case_id = "signed by some", body_code = "L01", of_agency = "yot", standard = "information sharing aligned", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "social_care", standard = "information sharing aligned", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "social_care", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "signed and tried", met = true },
  { case_id = "signed by some", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met, of_agency AS agency
FROM measures.self_assessment
WHERE standard = 'information sharing aligned'
