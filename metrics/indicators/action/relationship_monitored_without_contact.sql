/*
title        = "Tie to the child watched where there is no contact (audit)"
question     = "Where a person may not see the child, does probation keep checking that they do not?"
denominator  = "Probation cases linked with a child on a plan, judged in the period, in which the person had no direct contact with the child"
met          = "The officer went on monitoring the relationship"
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
findings     = ["A26"]
min_completeness = 0.8
why_it_matters       = "No contact is a promise until somebody checks it. People drift back, and children wait for them at the gate."
what_good_looks_like = "The officer asks at each meeting, calls unannounced, and hears from the social worker whether the child has said anything."
caveats      = "Only cases without direct contact count, so the figure rests on few. Calls and messages are contact too, and auditors may see them differently."
challenge_questions = [
  "How would the officer find out that contact had begun again?",
  "Are calls, games and messages asked about?",
  "What happens on the day when the no-contact condition ends?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Checked counts, taken as read does not, disputed is open; a judgement of how the risk was managed as a whole is another figure"
given."measures.audit_judgement" = [
  { case_id = "checked with the school", body_code = "L01", criterion = "relationship monitored without contact", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "taken as read", body_code = "L01", criterion = "relationship monitored without contact", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "auditors differ", body_code = "L01", criterion = "relationship monitored without contact", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "managed as a whole", body_code = "L01", criterion = "risk to the child managed", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "checked with the school", met = true },
  { case_id = "taken as read", met = false },
  { case_id = "auditors differ" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'relationship monitored without contact'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
