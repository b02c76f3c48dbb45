/*
title        = "Probation monitors what becomes of its referrals (self-assessment)"
question     = "Does somebody at probation notice when social care does not answer?"
denominator  = "Probation of each board that asks its agencies to judge themselves, at the end of each quarter"
met          = "A formal process monitors responses to referrals"
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
findings     = ["A124"]
min_completeness = 0.8
why_it_matters       = "Often there was none. A referral that nobody follows is a worry handed over and forgotten by both."
what_good_looks_like = "A list of open referrals looked at each week, with a manager who rings when an answer is due."
caveats      = "A process may stand in a policy and not be used: compare with late answers followed up. An agency's word for itself; ask for the evidence. A board has too few replies for a percentage of its own: look at all boards, and at the reply itself."
challenge_questions = [
  "How many referrals are without an answer today?",
  "Who looks at the list, and how often?",
  "When was one last escalated?",
]

[[log]]
kind    = "standard_reply"
kept_by = "board"

[[example]]
says = "A standard that is met counts, one met in part does not, an agency that has not replied is not known; another standard is another figure"
given."measures.self_assessment" = [
  { case_id = "weekly list", body_code = "L01", of_agency = "probation", standard = "referral responses monitored", on_date = 2026-03-31, is_met = true },
  { case_id = "left to each officer", body_code = "L01", of_agency = "probation", standard = "referral responses monitored", on_date = 2026-03-31, is_met = false },
  { case_id = "no reply yet", body_code = "L01", of_agency = "probation", standard = "referral responses monitored", on_date = 2026-03-31 },
  { case_id = "another standard", body_code = "L01", of_agency = "probation", standard = "policy up to date", on_date = 2026-03-31, is_met = true },
]
expect = [
  { case_id = "weekly list", met = true },
  { case_id = "left to each officer", met = false },
  { case_id = "no reply yet" },
]
*/
SELECT case_id, person_id, body_code, on_date AS occurred_on, is_met AS met
FROM measures.self_assessment
WHERE standard = 'referral responses monitored'
