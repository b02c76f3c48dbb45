/*
title        = "Child protection concern recognised by the YOT (audit)"
question     = "Does the youth offending team see when a child who offends is in danger?"
denominator  = "New cases of the youth offending team judged in the period in which the auditors saw a child protection concern"
met          = "The file shows that the case manager saw the concern too"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Head of service, youth offending team"
authored_by  = "Audit lead, safeguarding board"
checked_by   = "Practice manager, youth offending team"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A48"]
min_completeness = 0.8
why_it_matters       = "A child who has done harm is easily seen as the danger and not as in danger. Inspectors found that teams did this well; the board should know that it stays so."
what_good_looks_like = "Case managers ask of each new child who might be hurting, using or neglecting them, and write down the answer."
caveats      = "Rests on few cases, since only those count in which the auditors saw a concern. Nearly all met is what inspectors found: one or two that were not are worth reading one by one."
challenge_questions = [
  "In the cases that were missed, what was the child thought of as instead?",
  "Is exploitation looked for with boys as it is with girls?",
  "Who reads new assessments before they are signed off?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Seen counts, explained away does not, no agreement is not known; an adult's case of probation does not come in"
given."measures.audit_judgement" = [
  { case_id = "exploitation seen", body_code = "L01", criterion = "concern recognised", judged_agency = "yot", cohort = "new case", judged_on = 2026-02-10, is_met = true },
  { case_id = "bruises put down to a fight", body_code = "L01", criterion = "concern recognised", judged_agency = "yot", cohort = "new case", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "concern recognised", judged_agency = "yot", cohort = "new case", judged_on = 2026-02-10 },
  { case_id = "probation's case", body_code = "L01", criterion = "concern recognised", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "exploitation seen", met = true },
  { case_id = "bruises put down to a fight", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'concern recognised'
    AND judged_agency = 'yot'
    AND cohort = 'new case'
