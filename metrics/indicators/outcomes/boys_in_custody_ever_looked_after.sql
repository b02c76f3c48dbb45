/*
title        = "Boys in custody who were ever looked after (survey of children)"
question     = "How many of our boys in custody has a council been the parent of?"
denominator  = "Boys in custody who answered whether they were ever in care, in surveys answered in the period"
met          = "They have been in care"
kind         = "proportion"
polarity     = "no_judgement"
step         = "identify"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["survey_answer"] }
adds         = {}
owner        = "Business manager, safeguarding board"
authored_by  = "Survey lead, safeguarding board"
checked_by   = "Participation worker, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B49"]
min_completeness = 0.8
why_it_matters       = "29% of boys in young offender institutions had been. What the council gave its own children is part of how they came there."
what_good_looks_like = "The council knows each of its children in custody, visits, plans for the day of release, and asks in each case where care failed."
caveats      = "What children say who agreed to answer; those who trust nobody do not. Few are asked at a time. 'Ever' goes back to the first years of life, and some do not know or do not call it care."
challenge_questions = [
  "Does the council know of each of these boys?",
  "How many went from a children's home to custody?",
  "Who visits them?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; the other sex and those in the community are not of this figure"
given."measures.survey_answer" = [
  { case_id = "two years in foster care", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", sex = "M", question = "ever looked after", answered_on = 2026-02-10, is_met = true },
  { case_id = "never in care", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", sex = "M", question = "ever looked after", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", sex = "M", question = "ever looked after", answered_on = 2026-02-10 },
  { case_id = "of the other sex", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", sex = "F", question = "ever looked after", answered_on = 2026-02-10, is_met = true },
  { case_id = "in the community", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", sex = "M", question = "ever looked after", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "two years in foster care", met = true },
  { case_id = "never in care", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'ever looked after'
    AND respondent_kind = 'child'
    AND setting = 'custody'
    AND sex = 'M'
