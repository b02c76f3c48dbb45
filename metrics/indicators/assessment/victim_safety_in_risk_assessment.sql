/*
title        = "Victim's safety in probation's risk assessment (audit)"
question     = "Does probation's assessment of risk think of the safety of those who were hurt?"
denominator  = "Probation cases judged in the period in which there is a victim who may be hurt again"
met          = "The risk assessment takes sufficient account of that person's safety"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
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
findings     = ["B37"]
min_completeness = 0.8
why_it_matters       = "The victim is often the other parent. A mother who is not safe can hardly keep a child safe."
what_good_looks_like = "The assessment says where the victim lives, what they fear, who is in touch with them, and what the person may not do."
caveats      = "The victim may be a child or an adult, and the figure does not part them. What victim services know may rightly stand in another file."
challenge_questions = [
  "Was the victim asked, and by whom?",
  "What changes for the victim on the day the order ends?",
  "In how many of the cases not met are there children with the victim?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A victim thought of counts, one left out does not, a closed file leaves it open; a judgement of another matter in the same case is not this one"
given."measures.audit_judgement" = [
  { case_id = "exclusion zone explained", body_code = "L01", criterion = "victim safety taken into account", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
  { case_id = "victim not mentioned", body_code = "L01", criterion = "victim safety taken into account", judged_agency = "probation", judged_on = 2026-02-10, is_met = false },
  { case_id = "victim file closed to auditors", body_code = "L01", criterion = "victim safety taken into account", judged_agency = "probation", judged_on = 2026-02-10 },
  { case_id = "children's safety judged", body_code = "L01", criterion = "safeguarding issues assessed", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "exclusion zone explained", met = true },
  { case_id = "victim not mentioned", met = false },
  { case_id = "victim file closed to auditors" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'victim safety taken into account'
    AND judged_agency = 'probation'
