/*
title        = "Health planned for in YOT cases (audit)"
question     = "Where a child who offends has a health need, is care for it planned?"
denominator  = "Cases of the youth offending team judged in the period with a health need, of body or mind"
met          = "The planning of healthcare was adequate"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
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
findings     = ["B54"]
min_completeness = 0.8
why_it_matters       = "Untreated illness, drink or despair bring children back to court, and into danger. Care often breaks off at the gate of custody."
what_good_looks_like = "The plan names the nurse or therapist, the next appointment, and who takes over when the child moves in or out of custody."
caveats      = "Inspectors judged this of children going into custody; ours takes every child with a health need, which is a wider group. What health holds in its own file auditors may not see."
challenge_questions = [
  "Did a health worker of the team take part in the plan?",
  "Was care handed over when the child moved?",
  "How long did the children not met wait for a first appointment?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Care that goes on counts, a need without a plan does not, an unseen health file leaves it open; the plan for vulnerability is judged apart"
given."measures.audit_judgement" = [
  { case_id = "therapist keeps on in custody", body_code = "L01", criterion = "healthcare planning adequate", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
  { case_id = "need named, no plan", body_code = "L01", criterion = "healthcare planning adequate", judged_agency = "yot", judged_on = 2026-02-10, is_met = false },
  { case_id = "health file not seen", body_code = "L01", criterion = "healthcare planning adequate", judged_agency = "yot", judged_on = 2026-02-10 },
  { case_id = "vulnerability plan judged", body_code = "L01", criterion = "plan reflects vulnerability", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "therapist keeps on in custody", met = true },
  { case_id = "need named, no plan", met = false },
  { case_id = "health file not seen" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'healthcare planning adequate'
    AND judged_agency = 'yot'
