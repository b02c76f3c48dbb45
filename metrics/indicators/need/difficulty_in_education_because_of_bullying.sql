/*
title        = "Difficulties in education put down to bullying (survey of children)"
question     = "Are children who offend driven out of school by being bullied?"
denominator  = "Children with a difficulty in education who answered whether it came of being bullied, in surveys answered in the period"
met          = "They put it down to being bullied"
kind         = "proportion"
polarity     = "low_is_good"
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
findings     = ["B51"]
min_completeness = 0.8
why_it_matters       = "A third of those with a difficulty did. A child who stays away out of fear is counted as a truant and is out on the street."
what_good_looks_like = "The team asks why a child does not go to school and, where it is fear, has the school act before the child is sent back."
caveats      = "What children say who agreed to answer; those who trust nobody do not. Few are asked at a time. Asked only of those who say that they had a difficulty."
challenge_questions = [
  "Do schools know which of the team's children are bullied?",
  "What was done the last time that a child said so?",
]

[[log]]
kind    = "survey_answer"
kept_by = "board"

[[example]]
says = "Of three who were asked, one counts, one does not, and a blank is not known; answers to other questions are not of this figure"
given."measures.survey_answer" = [
  { case_id = "bullied for a year", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "difficulty because of bullying", answered_on = 2026-02-10, is_met = true },
  { case_id = "bored", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "difficulty because of bullying", answered_on = 2026-02-10, is_met = false },
  { case_id = "left it blank", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "difficulty because of bullying", answered_on = 2026-02-10 },
  { case_id = "another question", body_code = "L01", respondent_kind = "child", of_agency = "yot", setting = "community", question = "felt unsafe", answered_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "bullied for a year", met = true },
  { case_id = "bored", met = false },
  { case_id = "left it blank" },
]
*/
SELECT case_id, person_id, body_code, answered_on AS occurred_on, is_met AS met
FROM measures.survey_answer
WHERE question = 'difficulty because of bullying'
    AND respondent_kind = 'child'
