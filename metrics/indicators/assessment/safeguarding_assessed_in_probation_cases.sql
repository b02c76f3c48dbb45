/*
title        = "Safeguarding assessed in probation cases (audit)"
question     = "Do probation's assessments deal with what a case means for children's safety?"
denominator  = "Probation cases of every kind judged in the period that raised a question of children's safety"
met          = "The assessment dealt with that question sufficiently"
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
findings     = ["B28"]
min_completeness = 0.8
why_it_matters       = "A case about theft or driving may be the one place where an agency meets a family in trouble."
what_good_looks_like = "Every assessment says what the offence, the drinking or the debts mean for the children in the home, even where it is nothing."
caveats      = "Inspectors counted this over all probation cases in 2006 and 2007, before today's assessments existed. New cases and plan cases stand together here."
challenge_questions = [
  "In which kinds of offence is the question of children passed over?",
  "Is a question answered with no ever looked at again?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Weighed counts, blank does not, disputed is open; a youth offending team's case is judged under its own head"
given."measures.audit_judgement" = [
  { case_id = "drinking weighed for the baby", body_code = "L01", criterion = "safeguarding issues assessed", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
  { case_id = "children's section left blank", body_code = "L01", criterion = "safeguarding issues assessed", judged_agency = "probation", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "safeguarding issues assessed", judged_agency = "probation", judged_on = 2026-02-10 },
  { case_id = "team's case", body_code = "L01", criterion = "safeguarding issues assessed", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "drinking weighed for the baby", met = true },
  { case_id = "children's section left blank", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'safeguarding issues assessed'
    AND judged_agency = 'probation'
