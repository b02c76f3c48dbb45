/*
title        = "The board audits its agencies' vetting of staff (self-assessment)"
question     = "Does the board know that those who work with children were checked?"
denominator  = "The board itself, where it asks its agencies and itself to judge themselves, at the end of each quarter"
met          = "The board audited its agencies' vetting practice in the last twelve months"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["standard_reply"] }
adds         = {}
owner        = "Independent chair, safeguarding board"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Lay member, safeguarding board"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B68"]
min_completeness = 0.8
why_it_matters       = "The review of 2008 asked boards to do so. Vetting fails quietly, and is noticed when a child has been harmed."
what_good_looks_like = "A sample of files from each agency each year, with volunteers and agency workers among them."
caveats      = "The board judges itself. An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "How many files were looked at in each agency, and what was missing?",
  "Were agency staff and volunteers among them?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "a sample of each agency", body_code = "L01", of_agency = "board", standard = "vetting audited", on_date = 2026-03-31, is_met = true },
  { case_id = "one agency only", body_code = "L01", of_agency = "board", standard = "vetting audited", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "board", standard = "vetting audited", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "board", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "a sample of each agency", met = true },
  { case_id = "one agency only", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'vetting audited'
