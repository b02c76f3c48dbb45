/*
title        = "Probation and the YOT take part in the board's case audits"
question     = "Do auditors of probation and of the youth offending team read cases with the others?"
denominator  = "Probation and the youth offending team, for each audit of the board in the period"
met          = "An auditor of the agency judged at least one case of the audit"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
bodies       = ["lscb"]
lead_agency  = "board"
contributing_agencies = []
needs        = { board = ["audit_case", "audit_judgement"] }
adds         = {}
owner        = "Independent chair, safeguarding board"
authored_by  = "Business manager, safeguarding board"
checked_by   = "Lay member, safeguarding board"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A99"]
min_completeness = 0.8
why_it_matters       = "There was little involvement. An audit without them judges what they did from others' files, and they do not learn from it."
what_good_looks_like = "Both send an auditor to each audit, judge cases of other agencies too, and take what was found back to their staff."
caveats      = "One case judged counts as taking part. An audit of a subject that has nothing to do with one of them counts against it all the same."
challenge_questions = [
  "Which audits had no auditor of either, and why?",
  "What did each change after the last audit that it took part in?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "An agency whose auditor judged a case took part, one whose auditor judged none did not, and of an audit without judgements nobody can tell"
given."measures.audit_participation" = [
  { case_id = "judged two cases", body_code = "L01", of_agency = "yot", audited_on = 2026-02-10, took_part = true },
  { case_id = "sent nobody", body_code = "L01", of_agency = "probation", audited_on = 2026-02-10, took_part = false },
  { case_id = "drawn and not judged yet", body_code = "L01", of_agency = "yot", audited_on = 2026-03-10 },
]
expect = [
  { case_id = "judged two cases", met = true },
  { case_id = "sent nobody", met = false },
  { case_id = "drawn and not judged yet" },
]
*/
SELECT case_id, person_id, body_code, audited_on AS occurred_on, took_part AS met,
    of_agency AS agency
FROM measures.audit_participation
