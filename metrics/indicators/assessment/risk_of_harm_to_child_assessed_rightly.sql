/*
title        = "Danger to the child assessed rightly by probation (audit)"
question     = "Does probation's assessment say truly how much danger a child is in?"
denominator  = "Probation cases judged in the period in which a known child may be harmed by the person"
met          = "The auditors found the assessment of the harm to that child accurate"
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
findings     = ["A14", "A43"]
min_completeness = 0.8
why_it_matters       = "Everything later rests on it: who is told, how often the home is visited, what the officer says at the conference."
what_good_looks_like = "A reader learns from the assessment who could be hurt, how, when it is likeliest and what would stop it."
caveats      = "Two samples of the inspectors stand behind it: cases of children on plans, and all cases of an earlier programme, which came out better. Ours takes both kinds, so compare with care."
challenge_questions = [
  "Is the danger put too low, too high or too vaguely?",
  "Did the officer have the police's and the social worker's knowledge when the assessment was written?",
  "Who checks the level of risk where a child is named?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A danger described as it was counts, one put vaguely does not, one whose assessment auditors could not open is not known; a youth offending team's assessment is not probation's"
given."measures.audit_judgement" = [
  { case_id = "harm and its signs named", body_code = "L01", criterion = "risk to the child assessed accurately", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
  { case_id = "called psychological harm only", body_code = "L01", criterion = "risk to the child assessed accurately", judged_agency = "probation", judged_on = 2026-02-10, is_met = false },
  { case_id = "assessment not on file for auditors", body_code = "L01", criterion = "risk to the child assessed accurately", judged_agency = "probation", judged_on = 2026-02-10 },
  { case_id = "team's case", body_code = "L01", criterion = "risk to the child assessed accurately", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "harm and its signs named", met = true },
  { case_id = "called psychological harm only", met = false },
  { case_id = "assessment not on file for auditors" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'risk to the child assessed accurately'
    AND judged_agency = 'probation'
