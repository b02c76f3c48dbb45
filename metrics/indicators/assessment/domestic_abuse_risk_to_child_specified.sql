/*
title        = "Harm to the child from domestic abuse spelt out (audit)"
question     = "Where there is violence at home, does probation say what it does to the child?"
denominator  = "Probation cases linked with a child on a plan, judged in the period, in which there was domestic abuse"
met          = "The assessment says what harm the child suffers or may suffer from it"
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
findings     = ["A117"]
min_completeness = 0.8
why_it_matters       = "Officers know that violence at home hurts children, but inspectors found that they could not say how in the case before them. What is not spelt out cannot be planned for."
what_good_looks_like = "The assessment tells what the child has seen and heard, whether they get between the parents, and what happens to them when it is over."
caveats      = "Only cases with domestic abuse count. Auditors must agree first that there was any, and some will have left a case out for want of it."
challenge_questions = [
  "Does the officer know what the child has said about it?",
  "Do assessments speak of the partner and leave out the child?",
  "Is the word psychological used instead of saying what happened?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A harm told as the child lives it counts, a general word does not, disputed is open; how the planning was judged is another figure"
given."measures.audit_judgement" = [
  { case_id = "child woke and hid", body_code = "L01", criterion = "risk from domestic abuse specified", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "harm called psychological", body_code = "L01", criterion = "risk from domestic abuse specified", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "risk from domestic abuse specified", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "planning judged", body_code = "L01", criterion = "planning protects from domestic abuse", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "child woke and hid", met = true },
  { case_id = "harm called psychological", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'risk from domestic abuse specified'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
