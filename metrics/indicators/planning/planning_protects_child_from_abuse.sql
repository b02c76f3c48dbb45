/*
title        = "Planning that protects the child from domestic abuse (audit)"
question     = "Where there is violence at home, does probation plan for the child and not only for the partner?"
denominator  = "Probation cases linked with a child on a plan, judged in the period, in which there was domestic abuse"
met          = "The plan holds something that protects the child, apart from what protects the direct victim"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
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
findings     = ["A118"]
min_completeness = 0.8
why_it_matters       = "A partner may be kept safe by a separate address while the child is handed over every weekend. Inspectors found plans that forgot the child."
what_good_looks_like = "The plan says who sees the child, what happens at contact, and what the officer does when there is a call-out."
caveats      = "Depends on the assessment: where nobody spelt out the harm, hardly any plan can meet this. Read it beside that figure. Few cases a year."
challenge_questions = [
  "What in these plans would the child notice?",
  "Is contact with the child part of what the officer supervises?",
  "Do courses for perpetrators speak of their children?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Something for the child counts, safety for the partner alone does not, disputed is open; whether the harm was spelt out is another figure"
given."measures.audit_judgement" = [
  { case_id = "handover at grandmother's", body_code = "L01", criterion = "planning protects from domestic abuse", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "partner's safety alone", body_code = "L01", criterion = "planning protects from domestic abuse", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "planning protects from domestic abuse", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "assessment judged", body_code = "L01", criterion = "risk from domestic abuse specified", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "handover at grandmother's", met = true },
  { case_id = "partner's safety alone", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'planning protects from domestic abuse'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
