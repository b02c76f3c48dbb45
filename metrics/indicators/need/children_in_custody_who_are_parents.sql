/*
title        = "Children in custody who are parents (survey of children)"
question     = "How many of our children in custody have a child of their own?"
denominator  = "Children in custody who said whether they have a child of their own, in surveys answered in the period"
met          = "They have a child of their own"
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
findings     = ["B12"]
min_completeness = 0.8
why_it_matters       = "One in nine had. Such a child is a child in need and the parent of one, and the baby is somebody's case to think of."
what_good_looks_like = "Each young parent known as one, contact with the baby arranged, and the baby's own safety looked into."
caveats      = "What children say who agreed to answer; those who trust nobody do not. Few are asked at a time. Some fathers do not know, and some will not say."
challenge_questions = [
  "Is each of these babies known to the agency that should know?",
  "What help to be a parent is there in custody?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; those asked in the community are another figure's"
given."measures.survey_answer" = [
  { case_id = "has a daughter", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", question = "is a parent", answered_on = 2026-02-10, is_met = true },
  { case_id = "has none", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", question = "is a parent", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", question = "is a parent", answered_on = 2026-02-10 },
  { case_id = "asked in the community", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "is a parent", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "has a daughter", met = true },
  { case_id = "has none", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'is a parent'
    AND respondent_kind = 'child'
    AND setting = 'custody'
