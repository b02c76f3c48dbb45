/*
title        = "Youth offending team assessments that use what social care knows"
question     = "Does the youth offending team ask social care what it knows before it judges how safe a child is?"
denominator  = "Assessments that the youth offending team completed in the period of a child who was on a child protection plan, in need or looked after on that day"
met          = "The assessment uses information from children's social care, by the team's own record"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = ["social_care"]
needs        = { yot = ["yot_assessment"] }
adds         = { social_care = ["social_care_plan", "social_care_referral", "social_care_looked_after"] }
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["A55"]
min_completeness = 0.8
why_it_matters       = "Social care may have years of a family's history on file. An assessment made without it can miss the danger that the child lives with."
what_good_looks_like = "For every child known to social care the worker reads what is on file, or speaks to the social worker, and the assessment says what it told them."
caveats      = "Rests on what the team ticked, not on a reading of the assessment. Whether a child is known to social care is seen from social care's own records: the team may not have known it."
challenge_questions = [
  "How does a worker find out that a child has a social worker, and how long does it take?",
  "Where nothing was used: was it not asked for, or not given?",
  "Do managers look for it when they sign an assessment off?",
]

[[example]]
says = "Used counts, not used does not, a blank is not known; an assessment completed the day after social care closed the case is no case, and one of the last day is"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.episode" = [{ person_id = "Ann", open_from = 2025-06-01, open_to = 2026-03-18 }]
given."linked.timed_assessment" = [
  { assessment_key = "used", record_key = "a", person_id = "Ann", completed_on = 2025-06-01, uses_social_care_information = true },
  { assessment_key = "not used", record_key = "a", person_id = "Ann", completed_on = 2026-03-18, uses_social_care_information = false },
  { assessment_key = "blank", record_key = "a", person_id = "Ann", completed_on = 2026-01-05 },
  { assessment_key = "closed", record_key = "a", person_id = "Ann", completed_on = 2026-03-19, uses_social_care_information = true },
]
expect = [
  { case_id = "used", body_code = "Y01", occurred_on = 2025-06-01, met = true },
  { case_id = "not used", body_code = "Y01", occurred_on = 2026-03-18, met = false },
  { case_id = "blank", body_code = "Y01", occurred_on = 2026-01-05 },
]
*/
SELECT case_id, person_id, body_code, completed_on AS occurred_on,
    uses_social_care_information AS met
FROM measures.assessment_of_known_child
