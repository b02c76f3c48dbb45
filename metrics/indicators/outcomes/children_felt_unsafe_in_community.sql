/*
title        = "Children who offend and felt unsafe, in the community (survey of children)"
question     = "Do the children with whom the youth offending team works feel safe in the community?"
denominator  = "Children in the community who answered whether they have felt unsafe, in surveys answered in the period"
met          = "They have felt unsafe"
kind         = "proportion"
polarity     = "low_is_good"
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
findings     = ["B40"]
min_completeness = 0.8
why_it_matters       = "One in seven had. It is the child's own word for what all the work is for. Fear at home or on the street is also why some carry a knife."
what_good_looks_like = "Workers ask each child in private where they are afraid and of whom, and the plan says what is done about it."
caveats      = "What children say who agreed to answer; those who trust nobody do not. Few are asked at a time. Not having felt unsafe is not the same as being safe."
challenge_questions = [
  "Where and of whom are they afraid?",
  "What was done for those who said so?",
  "Do girls answer otherwise than boys?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; those asked in custody are another figure's"
given."measures.survey_answer" = [
  { case_id = "afraid on the way home", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "felt unsafe", answered_on = 2026-02-10, is_met = true },
  { case_id = "never afraid", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "felt unsafe", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "felt unsafe", answered_on = 2026-02-10 },
  { case_id = "asked in custody", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "custody", question = "felt unsafe", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "afraid on the way home", met = true },
  { case_id = "never afraid", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'felt unsafe'
    AND respondent_kind = 'child'
    AND setting = 'community'
