/*
title        = "Girls in custody who want help with reading, writing and maths (survey of children)"
question     = "How many of our girls in custody ask for help to read, write and reckon?"
denominator  = "Girls in custody who answered whether they want help with reading, writing and maths, in surveys answered in the period"
met          = "They want help with reading, writing and maths"
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
findings     = ["B55"]
min_completeness = 0.8
why_it_matters       = "29% of girls did. A child who asks to learn is a chance, and who cannot read the plan cannot follow it."
what_good_looks_like = "Those who ask begin within a week, and what they learn goes with them when they are released."
caveats      = "What children say who agreed to answer; those who trust nobody do not. Few are asked at a time. Wanting help is not needing it: many who need it most are ashamed to say so."
challenge_questions = [
  "How long do they wait, and for how many hours a week?",
  "What happens to it on the day of release?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; the other sex and those in the community are not of this figure"
given."measures.survey_answer" = [
  { case_id = "wants a teacher", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", sex = "F", question = "wants help with basic skills", answered_on = 2026-02-10, is_met = true },
  { case_id = "wants none", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", sex = "F", question = "wants help with basic skills", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", sex = "F", question = "wants help with basic skills", answered_on = 2026-02-10 },
  { case_id = "of the other sex", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", sex = "M", question = "wants help with basic skills", answered_on = 2026-02-10, is_met = true },
  { case_id = "in the community", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", sex = "F", question = "wants help with basic skills", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "wants a teacher", met = true },
  { case_id = "wants none", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'wants help with basic skills'
    AND respondent_kind = 'child'
    AND setting = 'custody'
    AND sex = 'F'
