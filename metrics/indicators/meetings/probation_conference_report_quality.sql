/*
title        = "Probation's written reports of good quality (audit)"
question     = "Where probation writes for a child protection conference, is the report good?"
denominator  = "Cases judged in the period with a written report by probation to a child protection conference"
met          = "The report is of good quality: the right information, with the child's protection in view"
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
findings     = ["A23"]
min_completeness = 0.8
why_it_matters       = "The report is in the room when the officer cannot be. Where inspectors found one it was mostly good, in 16 of 22."
what_good_looks_like = "A page on what has changed in the person, what has not, what it means for the child, and what probation will do."
caveats      = "Counts only the reports that there are. A region that writes few and good ones does well here; whether a report was sent at all is another question."
challenge_questions = [
  "In how many conferences was there no report?",
  "Does the chair tell officers what was of use?",
  "Did the family see the report beforehand?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A good report counts, a list of appointments does not, one that was not kept is not known; what was said at the meeting is judged apart"
given."measures.audit_judgement" = [
  { case_id = "one page on the child's safety", body_code = "L01", criterion = "conference report of good quality", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
  { case_id = "list of appointments", body_code = "L01", criterion = "conference report of good quality", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = false },
  { case_id = "report not kept", body_code = "L01", criterion = "conference report of good quality", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10 },
  { case_id = "spoken part judged", body_code = "L01", criterion = "contribution to meetings effective", judged_agency = "probation", cohort = "child protection plan", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "one page on the child's safety", met = true },
  { case_id = "list of appointments", met = false },
  { case_id = "report not kept" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'conference report of good quality'
    AND judged_agency = 'probation'
    AND cohort = 'child protection plan'
