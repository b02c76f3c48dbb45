/*
title        = "Information shared fully and promptly, child on a plan (audit)"
question     = "Do the agencies around a child on a plan tell each other what they know, in time?"
denominator  = "Cases with a child on a protection plan, judged in the period, in whichever agency's sample"
met          = "Every agency that was judged had shared what it knew, fully and promptly"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
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
findings     = ["A32"]
min_completeness = 0.8
why_it_matters       = "Nearly every review of a child's death finds that somebody knew. Inspectors found that in over half of these cases it was not all told, or not in time."
what_good_looks_like = "What one agency learns on Monday the others can act on by Tuesday, and nobody has to ask."
caveats      = "Counts the case once and as not met if one agency fell short, so it is stricter than a figure for each agency would be. Who fell short is in the audit's report."
challenge_questions = [
  "Which agency's knowledge came late, and on what way should it have come?",
  "Was consent thought to be a hindrance?",
  "Do all the agencies around a child have each other's direct numbers?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Met where all judged had shared, not met where one had not, open where one is not settled; a new case is not in the sample"
given."measures.audit_judgement" = [
  { case_id = "all told", body_code = "L01", criterion = "information shared", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "all told", body_code = "L01", criterion = "information shared", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "one kept back", body_code = "L01", criterion = "information shared", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "one kept back", body_code = "L01", criterion = "information shared", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "one not settled", body_code = "L01", criterion = "information shared", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "one not settled", body_code = "L01", criterion = "information shared", judged_agency = "social_care", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "new case", body_code = "L01", criterion = "information shared", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "all told", met = true },
  { case_id = "one kept back", met = false },
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
WHERE criterion = 'information shared'
    AND cohort = 'child protection plan'
GROUP BY case_id, body_code
