/*
title        = "Probation's response to domestic abuse (audit)"
question     = "When a person has been violent at home, does probation respond as it should?"
denominator  = "Probation cases judged in the period in which the person has a history of domestic violence"
met          = "The response to it was adequate"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
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
findings     = ["B10"]
min_completeness = 0.8
why_it_matters       = "Violence at home is the commonest danger in these families. Inspectors found the response inadequate in half of the cases."
what_good_looks_like = "The history is known, the partner and the children are thought of, call-outs are asked for every month, and work on the violence begins early."
caveats      = "The inspectors' half is of 2006 and 2007 and of all such cases, with children or without. Whether a course was free to join is no fault of the officer but counts all the same."
challenge_questions = [
  "How long do people wait for work on their violence to begin?",
  "Do officers hear of call-outs from the police or by chance?",
  "Were there children at home in the cases not met?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "An adequate response counts, a course that never began does not, disputed is open; other work in the same case is judged elsewhere"
given."measures.audit_judgement" = [
  { case_id = "call-outs asked for monthly", body_code = "L01", criterion = "domestic abuse response adequate", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
  { case_id = "course never begun", body_code = "L01", criterion = "domestic abuse response adequate", judged_agency = "probation", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "domestic abuse response adequate", judged_agency = "probation", judged_on = 2026-02-10 },
  { case_id = "no violence judged", body_code = "L01", criterion = "victim safety taken into account", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "call-outs asked for monthly", met = true },
  { case_id = "course never begun", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'domestic abuse response adequate'
    AND judged_agency = 'probation'
