/*
title        = "Probation's referrals made by the agreed process"
question     = "Do officers refer a child in the way that was agreed?"
denominator  = "Referrals that probation made to children's social care in the period"
met          = "The referral was made on the agreed form or through the council's web portal"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = []
needs        = {}
adds         = { probation = ["referral"] }
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A151"]
min_completeness = 0.8
why_it_matters       = "A telephone call leaves no trace at social care. Inspectors saw referrals by telephone, by e-mail and on forms, and officers who did not know which was right."
what_good_looks_like = "Every referral goes on the form or through the portal, after a call if it is urgent."
caveats      = "An urgent call that was followed by the form counts by what was logged first. An area that agreed on e-mail must say so and set this figure aside."
challenge_questions = [
  "What is the agreed way, and where would a new officer find it?",
  "Are referrals by telephone confirmed in writing the next day?",
  "Do those made in another way get fewer answers?",
]

[[log]]
kind    = "referral"
kept_by = "probation"

[[example]]
says = "Form and portal count, telephone and e-mail do not; without a way it is not known; another agency's referral is no case"
given."measures.referral_record" = [
  { case_id = "form", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, channel = "form" },
  { case_id = "portal", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, channel = "portal" },
  { case_id = "telephone", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, channel = "telephone" },
  { case_id = "e-mail", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, channel = "e-mail" },
  { case_id = "not said", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05 },
  { case_id = "other", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, channel = "form" },
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
WHERE from_agency = 'probation'
