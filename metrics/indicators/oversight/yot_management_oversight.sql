/*
title        = "Managers' oversight of the YOT's safeguarding cases (audit)"
question     = "Does a manager of the youth offending team challenge work that leaves a child unsafe?"
denominator  = "Cases of the youth offending team with a safeguarding issue, judged in the period"
met          = "Management oversight was effective"
kind         = "proportion"
polarity     = "high_is_good"
step         = "review"
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
findings     = ["A83"]
min_completeness = 0.8
why_it_matters       = "In some teams managers took part in the cases, in others they signed work that inspectors found unsatisfactory. A signature without a question teaches that it was good enough."
what_good_looks_like = "Panels and supervision in which a worker is asked what they are worried about, and assessments that go back when they fall short."
caveats      = "The inspectors said that it varied and gave no number. Talks that leave no note cannot be judged, and good ones often leave none."
challenge_questions = [
  "How many assessments were sent back for more work last quarter?",
  "Do workers find supervision of use for a child's safety?",
  "Who oversees the managers' own cases?",
]

[[log]]
kind    = "audit_judgement"
kept_by = "board"

[[example]]
says = "A challenge that helped counts, a countersignature does not, a talk without a note is not known; probation's managers are another figure"
given."measures.audit_judgement" = [
  { case_id = "sent back and improved", body_code = "L01", criterion = "management oversight effective", judged_agency = "yot", judged_on = 2026-02-10, is_met = true },
  { case_id = "countersigned as it was", body_code = "L01", criterion = "management oversight effective", judged_agency = "yot", judged_on = 2026-02-10, is_met = false },
  { case_id = "no note of the talk", body_code = "L01", criterion = "management oversight effective", judged_agency = "yot", judged_on = 2026-02-10 },
  { case_id = "probation's manager", body_code = "L01", criterion = "management oversight effective", judged_agency = "probation", judged_on = 2026-02-10, is_met = true },
]
expect = [
  { case_id = "sent back and improved", met = true },
  { case_id = "countersigned as it was", met = false },
  { case_id = "no note of the talk" },
]
*/
SELECT case_id, person_id, body_code, judged_on AS occurred_on, is_met AS met
FROM measures.audit_judgement
WHERE criterion = 'management oversight effective'
    AND judged_agency = 'yot'
