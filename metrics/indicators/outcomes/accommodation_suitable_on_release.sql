/*
title        = "Suitable accommodation on return from custody"
question     = "Does a child who comes out have a safe place to go to?"
denominator  = "Times in custody of a child of the youth offending team, on remand or under sentence, that ended in the period"
met          = "The accommodation was suitable as first written down on release, within 28 days"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_custody"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B69"]
min_completeness = 0.8
why_it_matters       = "Safe accommodation on return from custody was lacking in some areas. A child without it is soon back."
what_good_looks_like = "Where the child will live is settled before the day of release, and is fit for a child."
caveats      = "Suitable is the team's own judgement. Where nobody wrote it down within four weeks it is not known, and those children may be the ones without a home."
challenge_questions = [
  "Who was released without an address, and who knew before?",
  "How long before release is the place settled?",
  "Does social care take its part for those it looks after?",
]

[[example]]
says = "Suitable counts, not suitable does not, and what was not written down is not known"
given."measures.custody_release" = [
  { case_id = "yes", body_code = "Y01", ended_on = 2026-01-05, is_suitable = true },
  { case_id = "no", body_code = "Y01", ended_on = 2026-01-05, is_suitable = false },
  { case_id = "blank", body_code = "Y01", ended_on = 2026-01-05 },
]
expect = [
  { case_id = "yes", met = true },
  { case_id = "no", met = false },
  { case_id = "blank" },
]

[[example]]
says = "Of two on release the first holds; written down on day 29, or while in custody, it does not count"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."reference.covered_day" = [
  { agency = "yot", kind = "yot_custody", place_code = "Y01", on_date = 2026-01-05 },
]
given."staging.yot_custody" = [
  { record_key = "a", yot_code = "Y01", kind = "sentence", held_from = 2025-11-05, started_on = 2025-11-05, ended_on = 2026-01-05 },
  { record_key = "b", yot_code = "Y01", kind = "remand", held_from = 2025-11-05, started_on = 2025-11-05, ended_on = 2026-01-05 },
]
given."staging.yot_circumstance" = [
  { record_key = "a", on_date = 2026-01-20, setting = "release", is_accommodation_suitable = true },
  { record_key = "a", on_date = 2026-01-05, setting = "release", is_accommodation_suitable = false },
  { record_key = "b", on_date = 2026-02-03, setting = "release", is_accommodation_suitable = true },
  { record_key = "b", on_date = 2026-01-05, setting = "custody", is_accommodation_suitable = true },
]
expect = [
  { case_id = "a:1", met = false },
  { case_id = "b:1" },
]
*/
SELECT case_id, person_id, body_code, ended_on AS occurred_on, is_suitable AS met
FROM measures.custody_release
