/*
title        = "YOT's referrals that say what is expected (audit)"
question     = "Does the youth offending team say what it wants social care to do?"
denominator  = "Referrals by the youth offending team to children's social care drawn for an audit and judged in the period"
met          = "The referral states what response is expected"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
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
findings     = ["A82"]
min_completeness = 0.8
why_it_matters       = "If the sender does not know what should happen, the answer can only disappoint. Some referrals that inspectors read should have gone to the police."
what_good_looks_like = "One sentence is enough: assess whether he can go home tonight; see her at school; tell us whether there is a plan."
caveats      = "A clear wish may still be the wrong one; whether the threshold was met is not judged here."
challenge_questions = [
  "Does the form have a place for it?",
  "Do workers know the thresholds well enough to ask for the right thing?",
  "When the answer is no, does it say what would be needed for a yes?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A stated wish counts, for information only does not, a form that was not kept is not known; whether the details are full is judged apart"
given."measures.audit_judgement" = [
  { case_id = "asks for an assessment", body_code = "L01", criterion = "referral states expected response", judged_agency = "yot", cohort = "referral", judged_on = 2026-02-10, is_met = true },
  { case_id = "for your information", body_code = "L01", criterion = "referral states expected response", judged_agency = "yot", cohort = "referral", judged_on = 2026-02-10, is_met = false },
  { case_id = "form not kept", body_code = "L01", criterion = "referral states expected response", judged_agency = "yot", cohort = "referral", judged_on = 2026-02-10 },
  { case_id = "details judged", body_code = "L01", criterion = "referral has full details", judged_agency = "yot", cohort = "referral", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "asks for an assessment", met = true },
  { case_id = "for your information", met = false },
  { case_id = "form not kept" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'referral states expected response'
    AND judged_agency = 'yot'
    AND cohort = 'referral'
