/*
title        = "The youth offending team's referrals recorded in full"
question     = "Would a colleague who opens the file see what was referred, when and how?"
denominator  = "Referrals that the youth offending team made to children's social care in the period"
met          = "The team's log says when the concern arose, how the referral was made, whether it had full details and whether it said what was expected"
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
findings     = ["A140"]
min_completeness = 0.8
why_it_matters       = "Referrals were not recorded alike, neither between teams nor within them: nobody could count them or see what came of them."
what_good_looks_like = "Every referral stands in one place of the file, in the same few words."
caveats      = "Sees only what stands in the log: a referral that nobody logged makes no case."
challenge_questions = [
  "Where in the file does a referral stand, and do all workers put it there?",
  "Which of the four is most often left out?",
  "How many referrals does social care's list hold that the team's does not?",
]

[[log]]
kind    = "referral"
kept_by = "yot"

[[example]]
says = "All four counts, one left out does not; another agency's referral is no case"
given."measures.referral_record" = [
  { case_id = "all", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_complete = true },
  { case_id = "one left out", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, is_complete = false },
  { case_id = "other", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_complete = true },
]
expect = [
  { case_id = "all", met = true },
  { case_id = "one left out", met = false },
]

[[example]]
says = "Where the log of the day is not whole, what is left out may stand elsewhere: it is not known"
given."measures.referral_record" = [
  { case_id = "not said", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05 },
]
expect = [
  { case_id = "not said" },
]
*/
SELECT case_id, person_id, body_code, referred_on AS occurred_on, is_complete AS met
FROM measures.referral_record
WHERE from_agency = 'yot'
