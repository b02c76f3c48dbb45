/*
title        = "New cases brought to social care where they should be (audit)"
question     = "When a child should be referred, does probation refer?"
denominator  = "New probation cases judged in the period in which the auditors found that a child should have been brought to social care's notice"
met          = "Probation had brought the child to social care's notice"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
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
findings     = ["A06"]
min_completeness = 0.8
why_it_matters       = "A referral that was not made is in no log and no system counts it: only someone who reads the file can find it. Of eight that inspectors found, five had not been made."
what_good_looks_like = "No case in which auditors say that a child should have been referred and was not."
caveats      = "The smallest of samples: a board may have one or two such cases in a quarter. Look at each; the percentage means little before a year has gone by."
challenge_questions = [
  "What has been done for the children of the cases not met?",
  "Did the officer not see the danger, or see it and not refer?",
  "Did a manager look at the case before the audit did?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "Brought to notice counts, intended does not, a call that nobody can trace is not known; a case with a plan is known to social care already"
given."measures.audit_judgement" = [
  { case_id = "called the front door", body_code = "L01", criterion = "brought to social care", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = true },
  { case_id = "meant to call", body_code = "L01", criterion = "brought to social care", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10, is_met = false },
  { case_id = "call not traceable", body_code = "L01", criterion = "brought to social care", judged_agency = "probation", cohort = "new case", judged_on = 2026-02-10 },
  { case_id = "plan case", body_code = "L01", criterion = "brought to social care", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "called the front door", met = true },
  { case_id = "meant to call", met = false },
  { case_id = "call not traceable" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'brought to social care'
    AND judged_agency = 'probation'
    AND cohort = 'new case'
