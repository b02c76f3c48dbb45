/*
title        = "Social care's replies to checks with full details"
question     = "When social care answers a check, does it say what the other agency needs to know?"
denominator  = "Checks that probation and the youth offending team made with children's social care in the period and that it answered"
met          = "A reply had full details: known or not known, the nature of the contact, the date of a plan, and the social worker's name"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["lscb", "delivery_unit", "probation_region", "yot_board"]
lead_agency  = "social_care"
contributing_agencies = ["probation", "yot"]
needs        = { social_care = ["check_reply"] }
adds         = { probation = ["social_care_check"], yot = ["social_care_check"] }
owner        = "Head of the front door, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, probation"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A110"]
min_completeness = 0.8
why_it_matters       = "Known is not an answer to work with. The form that London used asks for what contact there was, since when there is a plan, and who the social worker is."
what_good_looks_like = "Every reply gives the four things, and the officer can ring the social worker the same day."
caveats      = "Whether a reply had full details is told by whoever logged it. Replies that do not say are not counted as without."
challenge_questions = [
  "Is there one form for the answer, and does it ask for the four things?",
  "What is most often missing?",
  "Do officers ask again where details are missing?",
]

[[log]]
kind    = "social_care_check"
kept_by = "probation"

[[log]]
kind    = "social_care_check"
kept_by = "yot"

[[log]]
kind    = "check_reply"
kept_by = "social_care"

[[example]]
says = "Full details counts, fewer does not, a reply that does not say is not known; a check without a reply, or with the police, is no case"
given."measures.check_made" = [
  { case_id = "full", body_code = "L01", kind = "social_care_check", asked_on = 2026-01-05, is_answered = true, has_full_details = true },
  { case_id = "scant", body_code = "L01", kind = "social_care_check", asked_on = 2026-01-05, is_answered = true, has_full_details = false },
  { case_id = "not said", body_code = "L01", kind = "social_care_check", asked_on = 2026-01-05, is_answered = true },
  { case_id = "no reply", body_code = "L01", kind = "social_care_check", asked_on = 2026-01-05, is_answered = false },
  { case_id = "police", body_code = "L01", kind = "police_check", asked_on = 2026-01-05, is_answered = true, has_full_details = true },
]
expect = [
  { case_id = "full", met = true },
  { case_id = "scant", met = false },
  { case_id = "not said" },
]
*/
SELECT case_id, person_id, body_code, asked_on AS occurred_on, has_full_details AS met
FROM measures.check_made
WHERE kind = 'social_care_check' AND is_answered
