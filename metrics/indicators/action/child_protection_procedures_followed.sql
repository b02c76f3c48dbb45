/*
title        = "Child protection procedures followed (audit)"
question     = "When procedures call for a step, do the agencies take it?"
denominator  = "Cases judged in the period in which local child protection procedures called for a step by probation or the youth offending team"
met          = "Each of the two that was judged had followed the procedures"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Chair of the audit group, safeguarding board"
authored_by  = "Audit lead, safeguarding board"
checked_by   = "Head of safeguarding and quality assurance, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B59"]
min_completeness = 0.8
why_it_matters       = "The procedures are what agencies have promised each other. Inspectors found few cases in which they were not followed, and each of these is a near miss."
what_good_looks_like = "All of them, all of the time; where a worker departs from the procedures the reason is written down and a manager knows."
caveats      = "Counts the case once, however many of the agencies were judged, and as not met if any of them fell short. Following procedures is not yet good work."
challenge_questions = [
  "Which step was left out in the cases not met?",
  "Was it not known, not possible or not thought needed?",
  "Do the procedures fit how the agencies work today?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Met where all judged did, not met where one did not, open where one is not settled; social care's own procedures are not in it"
given."measures.audit_judgement" = [
  { case_id = "both followed", body_code = "L01", criterion = "procedures followed", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
  { case_id = "both followed", body_code = "L01", criterion = "procedures followed", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
  { case_id = "one did not", body_code = "L01", criterion = "procedures followed", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
  { case_id = "one did not", body_code = "L01", criterion = "procedures followed", judged_agency = "yot", judged_on = 2026-02-10, is_met = false },
  { case_id = "one not settled", body_code = "L01", criterion = "procedures followed", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
  { case_id = "one not settled", body_code = "L01", criterion = "procedures followed", judged_agency = "yot", judged_on = 2026-02-10 },
  { case_id = "social care alone", body_code = "L01", criterion = "procedures followed", judged_agency = "social_care", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "both followed", met = true },
  { case_id = "one did not", met = false },
  { case_id = "one not settled" },
]
*/
SELECT
    case_id,
    min(person_id) AS person_id,
    body_code,
    max(judged_on) AS occurred_on,
    CASE WHEN bool_or(NOT is_met) THEN FALSE WHEN count(is_met) = count(*) THEN TRUE END AS met
FROM measures.audit_judgement
WHERE criterion = 'procedures followed'
    AND judged_agency IN ('probation', 'yot')
GROUP BY case_id, body_code
