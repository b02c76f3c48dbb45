/*
title        = "The youth offending team's referrals made through the formal channel"
question     = "Does the team refer a child in the way that was agreed?"
denominator  = "Referrals that the youth offending team made to children's social care in the period"
met          = "The referral was made on the agreed form or through the council's web portal"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = {}
adds         = { yot = ["referral"] }
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A76"]
min_completeness = 0.8
why_it_matters       = "Workers who know each other ring each other, and then there is no record. Inspectors found that teams did not always use the formal channel, which made an answer less sure."
what_good_looks_like = "Every referral goes on the form or through the portal, after a call if it is urgent."
caveats      = "An urgent call that was followed by the form counts by what was logged first."
challenge_questions = [
  "Who uses the telephone instead, and why?",
  "Does a shared building make the form seem needless?",
  "Do referrals by telephone get an answer?",
]

[[log]]
kind    = "referral"
kept_by = "yot"

[[example]]
says = "Form and portal count, telephone and e-mail do not; without a way it is not known; another agency's referral is no case"
given."measures.referral_record" = [
  { case_id = "form", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, channel = "form" },
  { case_id = "portal", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, channel = "portal" },
  { case_id = "telephone", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, channel = "telephone" },
  { case_id = "e-mail", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, channel = "e-mail" },
  { case_id = "not said", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05 },
  { case_id = "other", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, channel = "form" },
]
expect = [
  { case_id = "form", met = true },
  { case_id = "portal", met = true },
  { case_id = "telephone", met = false },
  { case_id = "e-mail", met = false },
  { case_id = "not said" },
]
*/
SELECT case_id, person_id, body_code, referred_on AS occurred_on,
    channel IN ('form', 'portal') AS met
FROM measures.referral_record
WHERE from_agency = 'yot'
