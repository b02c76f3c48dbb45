/*
title        = "What agencies bring to the board shows an impact (self-assessment)"
question     = "Can probation and the youth offending team name something that changed because they sat on the board?"
denominator  = "Probation and the youth offending team, of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "The agency can show an impact of its contribution to the board"
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
findings     = ["A157"]
min_completeness = 0.8
why_it_matters       = "It was hard to see. To attend is not to contribute, and to contribute is not to change anything."
what_good_looks_like = "Each agency tells the board once a year what it raised, what came of it, and for which children."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "What has changed for children because this agency is here?",
  "What did it raise that came to nothing, and why?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "changed the threshold document", body_code = "L01", of_agency = "probation", standard = "contribution shows an impact", on_date = 2026-03-31, is_met = true },
  { case_id = "attends and listens", body_code = "L01", of_agency = "yot", standard = "contribution shows an impact", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "probation", standard = "contribution shows an impact", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "probation", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "changed the threshold document", met = true },
  { case_id = "attends and listens", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met, of_agency AS agency
FROM measures.self_assessment
WHERE standard = 'contribution shows an impact'
