/*
title        = "Managers' oversight of probation's safeguarding cases (audit)"
question     = "Does a probation manager look at the cases in which a child may be in danger?"
denominator  = "Probation cases with a safeguarding issue, judged in the period"
met          = "There was routine and effective involvement of a manager"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
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
findings     = ["A45", "A126", "B45"]
min_completeness = 0.8
why_it_matters       = "A second pair of eyes finds the referral that was not made. In three samples inspectors found a manager effectively involved in half or fewer."
what_good_looks_like = "The manager has read the case, asked about the children, and the record shows what changed because of it."
caveats      = "The inspectors' three samples used different words, from involvement to effective oversight; ours asks for the stricter. A countersignature alone is not met."
challenge_questions = [
  "Are cases with children a standing item in supervision, or must the officer raise them?",
  "How would a manager find these cases in the system?",
  "In how many cases did a manager change what was done?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Oversight that made a difference counts, a signature does not, missing notes leave it open; a youth offending team's manager is another figure"
given."measures.audit_judgement" = [
  { case_id = "manager asked and plan changed", body_code = "L01", criterion = "management oversight effective", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
  { case_id = "signed unread", body_code = "L01", criterion = "management oversight effective", judged_agency = "probation", judged_on = 2026-02-10, is_met = false },
  { case_id = "supervision notes missing", body_code = "L01", criterion = "management oversight effective", judged_agency = "probation", judged_on = 2026-02-10 },
  { case_id = "team's manager", body_code = "L01", criterion = "management oversight effective", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "manager asked and plan changed", met = true },
  { case_id = "signed unread", met = false },
  { case_id = "supervision notes missing" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'management oversight effective'
    AND judged_agency = 'probation'
