/*
title        = "Probation's assessments that use what social care knows"
question     = "Does probation take into account what the social worker knows of the family?"
denominator  = "Assessments of needs completed in the period about people linked with a child who was on a child protection plan on that day"
met          = "The assessment uses information from children's social care"
kind         = "proportion"
polarity     = "high_is_good"
step         = "identify"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "probation"
contributing_agencies = ["social_care"]
needs        = { probation = ["probation_assessment"], social_care = ["social_care_plan"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of public protection, probation"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = ["A12"]
min_completeness = 0.8
why_it_matters       = "The social worker sees the home and the children; an assessment written without that rests on what the person says about themselves. Inspectors found nearly half written so."
what_good_looks_like = "Before an assessment is signed off the officer has spoken with the social worker, and what they learned can be read in it."
caveats      = "Rests on an answer that somebody gives when the assessment is signed off or sampled, not on its text. Where a region does not ask, it is not recorded. Says nothing of how well the information was used."
challenge_questions = [
  "Who gives this answer, and has anybody compared it with the assessments themselves?",
  "How does an officer find out which social worker to call?",
  "What stood in the way where the information was not used?",
]

[[example]]
says = "Yes counts, no does not, a blank is not known; a risk of harm assessment is no case"
given."measures.assessment_of_offender" = [
  { case_id = "yes", body_code = "L01", completed_on = 2026-01-05, kind = "needs", uses_social_care_information = true },
  { case_id = "no", body_code = "L01", completed_on = 2026-01-05, kind = "needs", uses_social_care_information = false },
  { case_id = "blank", body_code = "L01", completed_on = 2026-01-05, kind = "needs" },
  { case_id = "risk", body_code = "L01", completed_on = 2026-01-05, kind = "risk of harm", uses_social_care_information = true },
]
expect = [
  { case_id = "yes", met = true },
  { case_id = "no", met = false },
  { case_id = "blank" },
]

[[example]]
says = "Completed on the last day of the plan is a case, the day after is not"
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."linked.connection" = [{ child_id = "Ada", adult_id = "Ann" }]
given."linked.covered_plan" = [
  { person_id = "Ada", la_code = "001", open_from = 2025-06-01, open_to = 2026-01-05 },
]
given."linked.offender_assessment" = [
  { person_id = "Ann", assessment_key = "on the day", kind = "needs", completed_on = 2026-01-05, uses_social_care_information = true },
  { person_id = "Ann", assessment_key = "after", kind = "needs", completed_on = 2026-01-06, uses_social_care_information = true },
]
expect = [{ case_id = "on the day", body_code = "L01", occurred_on = 2026-01-05, met = true }]
*/
SELECT case_id, person_id, body_code, completed_on AS occurred_on,
    uses_social_care_information AS met
FROM measures.assessment_of_offender
WHERE kind = 'needs'
