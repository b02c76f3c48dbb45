/*
title        = "YOTs whose joint working with social care is sufficient"
question     = "Do those who judge whole services find that the team and social care work together well enough?"
denominator  = "Youth offending teams whose joint working with social care was judged in the period"
met          = "It was judged sufficient or better"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["service_judgement"] }
adds         = {}
owner        = "Head of service, youth offending team"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Practice manager, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B16"]
min_completeness = 0.8
why_it_matters       = "Of the teams inspected, 54% worked together with social care sufficiently or better. A figure of cases tells what was done; this tells what a service is like."
what_good_looks_like = "Judged by people from outside the team at set times, and sufficient or better each time."
caveats      = "Judgements of a service are made seldom and by different people. A team counts once a year, as it was judged last."
challenge_questions = [
  "Who judged, and what did they look at?",
  "What did they say would make it sufficient?",
]

[[log]]
kind    = "service_judgement"
kept_by = "board"

[[example]]
says = "Good is sufficient, met in part is not, a word that a board added to the list is not known; other criteria and other agencies' services are not of this figure"
given."measures.service_judgement" = [
  { case_id = "good", body_code = "L01", of_agency = "yot", criterion = "joint working with social care", judged_on = 2026-02-10, is_met = true },
  { case_id = "met in part", body_code = "L01", of_agency = "yot", criterion = "joint working with social care", judged_on = 2026-02-10, is_met = false },
  { case_id = "a word of the board's own", body_code = "L01", of_agency = "yot", criterion = "joint working with social care", judged_on = 2026-02-10 },
  { case_id = "another criterion", body_code = "L01", of_agency = "yot", criterion = "leadership", judged_on = 2026-02-10, is_met = true },
  { case_id = "another agency", body_code = "L01", of_agency = "probation", criterion = "joint working with social care", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "good", met = true },
  { case_id = "met in part", met = false },
  { case_id = "a word of the board's own" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.service_judgement
WHERE criterion = 'joint working with social care'
    AND of_agency = 'yot'
