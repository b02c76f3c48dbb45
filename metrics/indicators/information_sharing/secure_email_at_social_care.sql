/*
title        = "Secure e-mail at social care for full details (self-assessment)"
question     = "Can other agencies send social care a child's full details safely and at once?"
denominator  = "Children's social care of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "Secure e-mail is there for whoever takes in referrals and checks"
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
findings     = ["A107"]
min_completeness = 0.8
why_it_matters       = "Not all had it. Where it is missing, details go by telephone and get lost, or by post and come too late."
what_good_looks_like = "One secure address, read every hour by the front door, and known to every officer and worker."
caveats      = "An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "Which offices cannot receive secure e-mail, and until when?",
  "How do probation's lists reach social care today?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "one address for all", body_code = "L01", of_agency = "social_care", standard = "secure e-mail", on_date = 2026-03-31, is_met = true },
  { case_id = "some offices only", body_code = "L01", of_agency = "social_care", standard = "secure e-mail", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "social_care", standard = "secure e-mail", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "social_care", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "one address for all", met = true },
  { case_id = "some offices only", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'secure e-mail'
