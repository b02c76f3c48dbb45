/*
title        = "Children and victims safeguarded from the offender (audit)"
question     = "Is enough done to keep children and victims safe from this person?"
denominator  = "Probation cases judged in the period in which a child or a victim needs to be safe from the person supervised"
met          = "Their safety was attended to sufficiently"
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
findings     = ["B58"]
min_completeness = 0.8
why_it_matters       = "An order is there to stop the next offence, and the next one often has the same victim."
what_good_looks_like = "Conditions, visits and warnings to those concerned are chosen for the sake of the people in danger, and the record says so."
caveats      = "Joins children and adult victims in one verdict, as the inspectors did: a case in which only one of them was thought of is not met."
challenge_questions = [
  "Is it children or adults who were less well thought of?",
  "Which conditions of the orders were there to protect somebody, and were they enforced?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Safety attended to counts, a condition that nobody enforced does not, unknown is open; how domestic violence was answered is judged apart"
given."measures.audit_judgement" = [
  { case_id = "moved to another hostel", body_code = "L01", criterion = "safeguarding from the offender addressed", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
  { case_id = "condition not enforced", body_code = "L01", criterion = "safeguarding from the offender addressed", judged_agency = "probation", judged_on = 2026-02-10, is_met = false },
  { case_id = "victim contact unknown", body_code = "L01", criterion = "safeguarding from the offender addressed", judged_agency = "probation", judged_on = 2026-02-10 },
  { case_id = "response to violence judged", body_code = "L01", criterion = "domestic abuse response adequate", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "moved to another hostel", met = true },
  { case_id = "condition not enforced", met = false },
  { case_id = "victim contact unknown" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'safeguarding from the offender addressed'
    AND judged_agency = 'probation'
