/*
title        = "The YOT uses performance information to improve (self-assessment)"
question     = "Does the team learn from its figures, or only fill them in?"
denominator  = "The youth offending team of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "Performance information is used to improve the work, and not only to check that it was done"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["standard_reply"] }
adds         = {}
owner        = "Head of service, youth offending team"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Practice manager, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A163"]
min_completeness = 0.8
why_it_matters       = "Some did. Figures that check whether forms are done in time teach that the form is the work."
what_good_looks_like = "Managers and workers look at figures and cases together, change one thing, and look again."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "What did the team change because of a figure in the last year?",
  "Which figures does nobody look at?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "changed home visits", body_code = "L01", of_agency = "yot", standard = "performance information used", on_date = 2026-03-31, is_met = true },
  { case_id = "counts forms", body_code = "L01", of_agency = "yot", standard = "performance information used", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "yot", standard = "performance information used", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "yot", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "changed home visits", met = true },
  { case_id = "counts forms", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'performance information used'
