/*
title        = "Other children seen and protected by the YOT (audit)"
question     = "Does the youth offending team act when a child it works with puts other children at risk?"
denominator  = "Cases of the youth offending team judged in the period in which other children were at risk"
met          = "The team saw the risk to the other children and did something about it"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Head of service, youth offending team"
authored_by  = "Audit lead, safeguarding board"
checked_by   = "Practice manager, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A53"]
min_completeness = 0.8
why_it_matters       = "Brothers, sisters, friends and girlfriends of a child who hurts others may need protection as much as that child does."
what_good_looks_like = "Each assessment names the younger children at home and at school, and what keeps them safe."
caveats      = "Seeing and acting are one judgement here: a team that saw the risk and did nothing is judged as one that missed it. Siblings of one child are one case."
challenge_questions = [
  "Were the other children in the same home, the same school or the same group?",
  "Who was told of the risk, and did the parents of the other children hear of it?",
  "In the cases not met, was the risk not seen or not acted on?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Seen and acted on counts; seen and left does not; a file that ends before it could be told is open; what probation did in such a case is not the team's"
given."measures.audit_judgement" = [
  { case_id = "sisters moved to safety", body_code = "L01", criterion = "other children recognised and acted for", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
  { case_id = "seen but nothing done", body_code = "L01", criterion = "other children recognised and acted for", judged_agency = "yot", judged_on = 2026-02-10, is_met = false },
  { case_id = "file ends too early", body_code = "L01", criterion = "other children recognised and acted for", judged_agency = "yot", judged_on = 2026-02-10 },
  { case_id = "team not judged", body_code = "L01", criterion = "other children recognised and acted for", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "sisters moved to safety", met = true },
  { case_id = "seen but nothing done", met = false },
  { case_id = "file ends too early" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'other children recognised and acted for'
    AND judged_agency = 'yot'
