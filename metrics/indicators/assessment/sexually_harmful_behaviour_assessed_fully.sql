/*
title        = "Children's sexually harmful behaviour assessed fully"
question     = "When a child has harmed others sexually, does anybody find out why?"
denominator  = "Times that the youth offending team found a need from sexually harmful behaviour, at whatever level, when it assessed a child in the period"
met          = "A full assessment of that need was made"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_need"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B61"]
min_completeness = 0.8
why_it_matters       = "A child who harms others in this way has often been harmed so. The review of 2008 found few of the children convicted of a sexual offence fully assessed."
what_good_looks_like = "Every such child is assessed with a tool made for it, by somebody trained in it, together with social care."
caveats      = "Stands on the need that the team wrote down, not on the offence, so that a child not convicted counts too. A full assessment made by another agency counts only if the team wrote it down."
challenge_questions = [
  "Who in the area is trained to assess such a child, and how long does it take?",
  "Is social care a part of each of these assessments?",
  "How many of these children were known to be victims first?",
]

[[example]]
says = "Assessed fully counts, not fully does not, a blank is not known; another need is no case"
given."measures.assessed_need" = [
  { case_id = "fully", body_code = "Y01", need = "sexually_harmful_behaviour", assessed_on = 2026-01-05, is_assessed_fully = true },
  { case_id = "in part", body_code = "Y01", need = "sexually_harmful_behaviour", assessed_on = 2026-01-05, is_assessed_fully = false },
  { case_id = "blank", body_code = "Y01", need = "sexually_harmful_behaviour", assessed_on = 2026-01-05 },
  { case_id = "drugs", body_code = "Y01", need = "drugs", assessed_on = 2026-01-05, is_assessed_fully = true },
]
expect = [
  { case_id = "fully", met = true },
  { case_id = "in part", met = false },
  { case_id = "blank" },
]

[[example]]
says = "A need of level none is no case, nor is one without a level"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.need" = [
  { record_key = "a", need = "sexually_harmful_behaviour", assessed_on = 2026-01-05, level = 1, is_assessed_fully = true },
  { record_key = "a", need = "sexually_harmful_behaviour", assessed_on = 2026-02-05, level = 0, is_assessed_fully = false },
  { record_key = "a", need = "sexually_harmful_behaviour", assessed_on = 2026-03-05 },
]
expect = [
  { case_id = "a:sexually_harmful_behaviour:1", body_code = "Y01", occurred_on = 2026-01-05, met = true },
]
*/
SELECT case_id, person_id, body_code, assessed_on AS occurred_on, is_assessed_fully AS met
FROM measures.assessed_need
WHERE need = 'sexually_harmful_behaviour'
