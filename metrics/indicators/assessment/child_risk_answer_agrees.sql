/*
title        = "Risk assessments that see the child on a protection plan"
question     = "When probation assesses somebody linked with a child on a plan, does it say that a child may be at risk?"
denominator  = "Risk of harm assessments completed in the period about people linked with a child who was on a child protection plan on that day"
met          = "The screening says that the person's behaviour could harm a child (R2.3), or that children who can be named are at risk (R2.4.1)"
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
findings     = ["A16"]
min_completeness = 0.8
why_it_matters       = "A screening that says no child is at risk, where a child is on a plan, was written without knowing of the plan or without thinking of it. Inspectors met assessments that contradicted what was known."
what_good_looks_like = "Hardly any answer contradicts the plan, and where one does the officer can say why."
caveats      = "A child may be on a plan for reasons that have nothing to do with the person assessed, and then no is a right answer: look into the cases. The link may rest on a record that probation does not see."
challenge_questions = [
  "Where the answer was no, did the officer know that the child was on a plan?",
  "Who reads the screening beside social care's list before it is signed off?",
  "In how many of these cases was no the right answer?",
]

[[example]]
says = "A yes to either question counts, a no to both does not; a no and a blank are not known; nor is a needs assessment a case"
given."measures.assessment_of_offender" = [
  { case_id = "yes", body_code = "L01", completed_on = 2026-01-05, kind = "risk of harm", says_child_at_risk = true },
  { case_id = "no", body_code = "L01", completed_on = 2026-01-05, kind = "risk of harm", says_child_at_risk = false },
  { case_id = "blank", body_code = "L01", completed_on = 2026-01-05, kind = "risk of harm" },
  { case_id = "needs", body_code = "L01", completed_on = 2026-01-05, kind = "needs", says_child_at_risk = true },
]
expect = [
  { case_id = "yes", met = true },
  { case_id = "no", met = false },
  { case_id = "blank" },
]

[[example]]
says = "Completed on the first day of the plan is a case, the day before is not; one yes outweighs a no or a blank"
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."linked.connection" = [{ child_id = "Ada", adult_id = "Ann" }]
given."linked.covered_plan" = [
  { person_id = "Ada", la_code = "001", open_from = 2026-01-05, open_to = 2026-03-31 },
]
given."staging.probation_assessment" = [
  { record_key = "Ann", assessment_key = "before", kind = "risk of harm", completed_on = 2026-01-02, could_harm_a_child = true },
  { record_key = "Ann", assessment_key = "yes and no", kind = "risk of harm", completed_on = 2026-01-05, could_harm_a_child = true, children_are_at_risk = false },
  { record_key = "Ann", assessment_key = "blank and yes", kind = "risk of harm", completed_on = 2026-02-02, children_are_at_risk = true },
  { record_key = "Ann", assessment_key = "no and no", kind = "risk of harm", completed_on = 2026-03-02, could_harm_a_child = false, children_are_at_risk = false },
  { record_key = "Ann", assessment_key = "no and blank", kind = "risk of harm", completed_on = 2026-03-31, could_harm_a_child = false },
  { record_key = "Ann", assessment_key = "undated", kind = "risk of harm", could_harm_a_child = true },
]
expect = [
  { case_id = "yes and no", body_code = "L01", occurred_on = 2026-01-05, met = true },
  { case_id = "blank and yes", body_code = "L01", occurred_on = 2026-02-02, met = true },
  { case_id = "no and no", body_code = "L01", occurred_on = 2026-03-02, met = false },
  { case_id = "no and blank", body_code = "L01", occurred_on = 2026-03-31 },
]
*/
SELECT case_id, person_id, body_code, completed_on AS occurred_on, says_child_at_risk AS met
FROM measures.assessment_of_offender
WHERE kind = 'risk of harm'
