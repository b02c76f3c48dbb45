/*
title        = "Partner agencies' staff in place in the YOT (self-assessment)"
question     = "Do partner agencies put into the team the people that they owe it?"
denominator  = "Social worker, probation officer, police officer, healthcare worker and education worker of each youth offending team, for each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "Somebody of that profession is in place in the team"
kind         = "proportion"
polarity     = "high_is_good"
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
findings     = ["B74"]
min_completeness = 0.8
why_it_matters       = "Their numbers were falling. A team without them is one service more to refer to, and no longer a place where agencies meet."
what_good_looks_like = "All five in post, for long enough to know the children, and replaced before they leave."
caveats      = "A team that serves two boards replies to each, and counts in both. An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "Which posts are empty, and since when?",
  "What does the agency that owes the post say?",
  "What does the team no longer do for want of it?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "social worker in post", body_code = "L01", of_agency = "yot", standard = "social worker seconded", on_date = 2026-03-31, is_met = true },
  { case_id = "education post vacant", body_code = "L01", of_agency = "yot", standard = "education worker seconded", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "yot", standard = "social worker seconded", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "yot", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "social worker in post", met = true },
  { case_id = "education post vacant", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard IN (
    'social worker seconded',
    'probation officer seconded',
    'police officer seconded',
    'healthcare worker',
    'education worker seconded'
)
