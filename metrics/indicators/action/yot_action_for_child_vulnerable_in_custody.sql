/*
title        = "Right action for children vulnerable in custody (audit)"
question     = "When a child in custody is vulnerable, do the team and the establishment act on it?"
denominator  = "Cases of the youth offending team judged in the period with a child in custody who is vulnerable to harm there"
met          = "Appropriate action was taken"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
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
findings     = ["B39"]
min_completeness = 0.8
why_it_matters       = "A child who is locked up cannot walk away from a bully or from their own thoughts. Those who know the child must tell those who hold the keys."
what_good_looks_like = "The establishment has the vulnerability plan on the first night, and the worker visits, calls and asks."
caveats      = "Very few children of one board are in custody in a year: most cells will stay empty or hidden. What was done inside may not reach the team's file."
challenge_questions = [
  "Did the establishment have what the team knows when the child arrived?",
  "What did the children say about feeling safe there?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Acted on counts, a warning that was not sent does not, an unseen prison file leaves it open; action for a child in the community is judged apart"
given."measures.audit_judgement" = [
  { case_id = "watch agreed on first night", body_code = "L01", criterion = "action for the vulnerable in custody", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
  { case_id = "warning never sent", body_code = "L01", criterion = "action for the vulnerable in custody", judged_agency = "yot", judged_on = 2026-02-10, is_met = false },
  { case_id = "prison file not seen", body_code = "L01", criterion = "action for the vulnerable in custody", judged_agency = "yot", judged_on = 2026-02-10 },
  { case_id = "in the community", body_code = "L01", criterion = "action for the child at risk", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "watch agreed on first night", met = true },
  { case_id = "warning never sent", met = false },
  { case_id = "prison file not seen" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'action for the vulnerable in custody'
    AND judged_agency = 'yot'
