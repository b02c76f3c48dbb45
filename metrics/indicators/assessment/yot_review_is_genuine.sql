/*
title        = "Youth offending team reviews that were written afresh"
question     = "When a child's assessment is reviewed, does anybody look again?"
denominator  = "Reviews of an assessment that a youth offending team completed in the period"
met          = "The review's text differs from every earlier assessment of the same child, dates and spaces aside"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_assessment"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-21
date_next_review = 2027-11-21
status       = "preview"
version      = 1
findings     = ["A65"]
min_completeness = 0.8
why_it_matters       = "A child's life can change within weeks. Inspectors met reviews that were the last one under a new date, which help nobody and hide that nobody looked."
what_good_looks_like = "Every review says what has changed since the last, or that a named person looked and nothing has."
caveats      = "Finds only a text that is the same throughout. One changed word makes it count as new, so the true share of copies is higher. The text itself is not kept, only a fingerprint of it."
challenge_questions = [
  "Do managers read a review beside the one before it when they sign it off?",
  "Are reviews done when something changes, or only when they fall due?",
  "What would make it quicker to write a true review than to copy one?",
]

[[example]]
says = "A new text counts, a copy of any earlier one does not; with no earlier one, or no text, it is not known; a first assessment is no case"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.assessment" = [
  { assessment_key = "first", record_key = "a", kind = "initial", completed_on = 2025-10-01, text_digest = "x" },
  { assessment_key = "new", record_key = "a", kind = "review", completed_on = 2025-12-01, text_digest = "y" },
  { assessment_key = "copy", record_key = "a", kind = "review", completed_on = 2026-02-01, text_digest = "x" },
  { assessment_key = "no text", record_key = "a", kind = "review", completed_on = 2026-03-01 },
  { assessment_key = "no earlier", record_key = "b", kind = "review", completed_on = 2026-02-01, text_digest = "x" },
]
expect = [
  { case_id = "new", body_code = "Y01", occurred_on = 2025-12-01, met = true },
  { case_id = "copy", body_code = "Y01", occurred_on = 2026-02-01, met = false },
  { case_id = "no text", body_code = "Y01", occurred_on = 2026-03-01 },
  { case_id = "no earlier", body_code = "Y01", occurred_on = 2026-02-01 },
]
*/
SELECT case_id, person_id, body_code, completed_on AS occurred_on, NOT is_copy AS met
FROM measures.yot_review
