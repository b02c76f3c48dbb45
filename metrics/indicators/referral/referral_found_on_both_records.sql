/*
title        = "Probation's referrals that are found on social care's records too"
question     = "Do probation and social care have the same list of probation's referrals?"
denominator  = "Referrals that probation made to children's social care in the period"
met          = "The council asked recorded a referral or contact of a child connected with the person within 14 days, or had a case open for such a child"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = {}
adds         = { probation = ["referral", "probation_child"], social_care = ["social_care_referral", "social_care_family"] }
owner        = "Head of probation delivery unit"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A34"]
min_completeness = 0.8
why_it_matters       = "All trusts struggled to say which referrals they had made; one list was wrong from end to end. A referral that one side alone knows of protects nobody."
what_good_looks_like = "The two lists are laid side by side each quarter, and every difference is explained."
caveats      = "Stands on links between the two agencies' records: a child whom probation does not name, and who is not linked, is not found. The council may have recorded the concern under another child."
challenge_questions = [
  "Which referrals did social care not find, and did they arrive?",
  "Are there referrals in social care's list that probation does not know of?",
  "Who lays the two lists side by side, and how often?",
]

[standard.within]
value  = 14
unit   = "days"
source = "Our own choice: a referral is to be decided on within a working day (Working Together to Safeguard Children 2023); longer than any delay of recording it"

[[log]]
kind    = "referral"
kept_by = "probation"

[[example]]
says = "The fourteenth day counts, the next does not; not found is not met where the council sent its referrals, else not known; another agency's referral is no case"
given."measures.referral_record" = [
  { case_id = "in time", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, held_in_days = 14, is_front_door_sent = true },
  { case_id = "late", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, held_in_days = 15, is_front_door_sent = true },
  { case_id = "not found", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_front_door_sent = true },
  { case_id = "not sent", body_code = "L01", from_agency = "probation", referred_on = 2026-01-05, is_front_door_sent = false },
  { case_id = "other", body_code = "L01", from_agency = "yot", referred_on = 2026-01-05, held_in_days = 0 },
]
expect = [
  { case_id = "in time", met = true },
  { case_id = "late", met = false },
  { case_id = "not found", met = false },
  { case_id = "not sent" },
]

[[example]]
says = "A case that was open counts, one in another council does not"
given."reference.council_board" = [
  { la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.connection" = [
  { child_id = "Ann", adult_id = "Tom" },
  { child_id = "Bea", adult_id = "Una" },
]
given."linked.event" = [
  { event_key = "Tom's", kind = "referral", from_agency = "probation", to_agency = "social_care", to_place = "001", person_id = "Tom", event_on = 2026-01-05, working_day = 3 },
  { event_key = "Una's", kind = "referral", from_agency = "probation", to_agency = "social_care", to_place = "001", person_id = "Una", event_on = 2026-01-05, working_day = 3 },
]
given."linked.episode" = [
  { person_id = "Ann", la_code = "001", open_from = 2025-06-01, open_to = 2026-01-05 },
  { person_id = "Bea", la_code = "002", open_from = 2025-06-01, open_to = 2026-06-01 },
]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_referral", on_date = 2026-01-19 },
]
expect = [
  { case_id = "Tom's", body_code = "L01", met = true },
  { case_id = "Una's", body_code = "L01", met = false },
]
*/
SELECT case_id, person_id, body_code, referred_on AS occurred_on,
    CASE
        WHEN held_in_days <= $within THEN TRUE
        WHEN is_front_door_sent THEN FALSE
    END AS met
FROM measures.referral_record
WHERE from_agency = 'probation'
