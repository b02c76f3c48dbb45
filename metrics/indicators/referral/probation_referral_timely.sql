/*
title        = "Probation's referrals to social care made in time"
question     = "When an officer is worried about a child, how long until social care hears of it?"
denominator  = "Referrals that probation made to children's social care in the period"
met          = "The referral was made no later than the working day after the concern arose"
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
findings     = ["A35"]
min_completeness = 0.8
why_it_matters       = "A concern that waits for the weekly meeting waits with the child. Inspectors found most of probation's referrals timely."
what_good_looks_like = "Social care hears the same day, by telephone if need be, and in writing the next."
caveats      = "The day on which the concern arose is as the officer wrote it. A concern that never led to a referral makes no case."
challenge_questions = [
  "What held up the referrals that came late?",
  "Do officers know whom to ring, also on a Friday afternoon?",
  "Were there concerns without a referral, and who would know?",
]

[standard.within]
value  = 1
unit   = "working days"
source = "Our own choice, after Working Together to Safeguard Children 2023: a concern is to be referred at once, and social care decides within one working day"

[[log]]
kind    = "referral"
kept_by = "probation"

[[example]]
says = "The next working day is in time, the one after is late; without a day of the concern it is not known; another agency's referral is no case"
given."measures.referral_record" = [
  { case_id = "next", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, concern_in_working_days = 1 },
  { case_id = "two", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, concern_in_working_days = 2 },
  { case_id = "not said", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05 },
  { case_id = "other", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, concern_in_working_days = 0 },
]
expect = [
  { case_id = "next", met = true },
  { case_id = "two", met = false },
  { case_id = "not said" },
]
*/
SELECT case_id, person_id, body_code, referred_on AS occurred_on,
    concern_in_working_days <= $within AS met
FROM measures.referral_record
WHERE from_agency = 'probation'
