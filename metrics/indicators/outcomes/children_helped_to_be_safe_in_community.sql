/*
title        = "Children who say that they were helped to be safe, in the community (survey of children)"
question     = "Do the children in the community say that the work made them safer?"
denominator  = "Children in the community who answered whether they were helped to be safe, in surveys answered in the period"
met          = "They say that they were helped to be safer"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
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
findings     = ["B41"]
min_completeness = 0.8
why_it_matters       = "Three in four said so. If a child does not notice that anybody made them safer, the plan may have changed paper alone."
what_good_looks_like = "Children can name one thing that somebody did, and would go to that person again."
caveats      = "What children say who agreed to answer; those who trust nobody do not. Few are asked at a time. Gratitude to a liked worker counts as help, and a child who was never in danger may say no."
challenge_questions = [
  "What do those say who were not helped?",
  "Which help do children name most?",
  "Who tells them what came of their answers?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; those asked in custody are another figure's"
given."measures.survey_answer" = [
  { case_id = "was moved away from danger", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "helped to be safe", answered_on = 2026-02-10, is_met = true },
  { case_id = "nobody asked", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "helped to be safe", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "helped to be safe", answered_on = 2026-02-10 },
  { case_id = "asked in custody", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", question = "helped to be safe", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "was moved away from danger", met = true },
  { case_id = "nobody asked", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'helped to be safe'
    AND respondent_kind = 'child'
    AND setting = 'community'
