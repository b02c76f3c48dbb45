/*
title        = "Child protection concern recognised by probation (audit)"
question     = "Where a child may be in danger, does the probation officer see it?"
denominator  = "New probation cases judged in the period in which the auditors saw a child protection concern"
met          = "The file shows that the officer saw the concern too"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Head of public protection, probation"
authored_by  = "Audit lead, safeguarding board"
checked_by   = "Quality development officer, probation"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A05"]
min_completeness = 0.8
why_it_matters       = "What is not recognised at the start is seldom put right later: inspectors found that reviews rarely caught what the first look had missed."
what_good_looks_like = "Every officer can say for each case whether a child is in danger, from what, and what makes them think so."
caveats      = "Counts only cases in which auditors, who know how it went on, saw a concern: hindsight makes it plainer than it was. Where they saw none, the case does not count, so the number of cases changes from quarter to quarter."
challenge_questions = [
  "Which kinds of danger are missed: violence at home, drugs, neglect, a new partner?",
  "Did anybody else see the concern in these files, and where did their note end up?",
  "What training have officers of these cases had, and when?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Seen counts, overlooked does not, auditors who differ leave it open; a youth offending team's case is another figure's"
given."measures.audit_judgement" = [
  { case_id = "violence at home seen", body_code = "L01", criterion = "concern recognised", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
  { case_id = "baby in the home overlooked", body_code = "L01", criterion = "concern recognised", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "concern recognised", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10 },
  { case_id = "team's own case", body_code = "L01", criterion = "concern recognised", judged_agency = "yot", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "violence at home seen", met = true },
  { case_id = "baby in the home overlooked", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'concern recognised'
    AND judged_agency = 'probation'
    AND cohort = 'new case'
