/*
title        = "Looked-after children in custody served by social care (audit)"
question     = "When a child in care is locked up, does social care go on being their parent?"
denominator  = "Cases judged in the period with a child in custody who is or was looked after"
met          = "The child received an adequate service from social care"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Head of safeguarding and quality assurance, children's social care"
authored_by  = "Audit lead, safeguarding board"
checked_by   = "Principal social worker, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B25"]
min_completeness = 0.8
why_it_matters       = "The council's duties do not stop at the gate. A quarter of these children whom inspectors looked at did not get an adequate service, and saw less of their social worker."
what_good_looks_like = "The social worker visits as before, reviews are held inside, and there is a home to go to on the day of release."
caveats      = "A handful of children in a whole region. Most boards have none in a year, and none here is good news about custody and says nothing of the service."
challenge_questions = [
  "When did the social worker last see each of these children?",
  "Has the council left to the youth offending team what it cannot hand over?",
  "Where will each of them live after release?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "An adequate service counts, no named social worker does not, an unseen file leaves it open; what the team did in custody is judged apart"
given."measures.audit_judgement" = [
  { case_id = "visited every month", body_code = "L01", criterion = "social care service in custody adequate", judged_agency = "social_care", judged_on = 2026-02-10, is_met = true },
  { case_id = "no social worker named", body_code = "L01", criterion = "social care service in custody adequate", judged_agency = "social_care", judged_on = 2026-02-10, is_met = false },
  { case_id = "council's file not seen", body_code = "L01", criterion = "social care service in custody adequate", judged_agency = "social_care", judged_on = 2026-02-10 },
  { case_id = "team judged", body_code = "L01", criterion = "action for the vulnerable in custody", judged_agency = "social_care", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "visited every month", met = true },
  { case_id = "no social worker named", met = false },
  { case_id = "council's file not seen" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'social care service in custody adequate'
    AND judged_agency = 'social_care'
