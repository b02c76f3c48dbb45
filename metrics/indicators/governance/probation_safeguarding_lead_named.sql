/*
title        = "Probation has named a senior lead for child protection (self-assessment)"
question     = "Who at probation answers for child protection?"
denominator  = "Probation of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "A senior manager is named who has strategic responsibility for child protection"
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
findings     = ["A143"]
min_completeness = 0.8
why_it_matters       = "All had named one, though some were more active than others. Without a name, every question of the board goes round in a circle."
what_good_looks_like = "The lead is known to staff by name, sits on the board, and can say what changed in the last year."
caveats      = "That a lead is named does not tell how active they are. An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "What has the lead changed in the last year?",
  "Would an officer know who it is?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "named and active", body_code = "L01", of_agency = "probation", standard = "strategic lead named", on_date = 2026-03-31, is_met = true },
  { case_id = "named for one unit", body_code = "L01", of_agency = "probation", standard = "strategic lead named", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "probation", standard = "strategic lead named", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "probation", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "named and active", met = true },
  { case_id = "named for one unit", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'strategic lead named'
