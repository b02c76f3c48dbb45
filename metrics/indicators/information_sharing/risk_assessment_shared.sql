/*
title        = "Probation's risk assessments shared with social care"
question     = "Does the social worker get to read what probation knows of the risk?"
denominator  = "Risk of harm assessments completed in the period about people linked with a child who was on a child protection plan on that day"
met          = "The assessment was shared with children's social care within 5 working days of its completion"
kind         = "proportion"
polarity     = "high_is_good"
step         = "share"
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
findings     = ["A13"]
min_completeness = 0.8
why_it_matters       = "The conference that decides about the child needs to know how dangerous the adult is, and probation has it in writing. Inspectors found six assessments in ten not shared."
what_good_looks_like = "Every risk assessment of somebody linked with a child on a plan is with the social worker within the week."
caveats      = "A blank day means not shared, unless the region enters no such days at all. What was told by telephone or at a meeting does not count. Assessments of the last two weeks of the records, not yet shared, are not recorded."
challenge_questions = [
  "Is there an agreed way to send an assessment, safely and on the day it is signed?",
  "Do social workers say that they get them, and can use them?",
  "Were any held back, and who decided that?",
]

[standard.deadline]
value  = 5
unit   = "working days"
source = "Our own choice; the inspectors looked whether it was shared at all (HMIP 2014, paragraph 2.19)"

[[example]]
says = "Five working days is in time, six is late; not shared is not met where it would be known, else not known; a needs assessment is no case"
given."measures.assessment_of_offender" = [
  { case_id = "five", body_code = "L01", completed_on = 2026-01-05, kind = "risk of harm", shared_in_working_days = 5, is_sharing_known = true },
  { case_id = "six", body_code = "L01", completed_on = 2026-01-05, kind = "risk of harm", shared_in_working_days = 6, is_sharing_known = false },
  { case_id = "not shared", body_code = "L01", completed_on = 2026-01-05, kind = "risk of harm", is_sharing_known = true },
  { case_id = "not known", body_code = "L01", completed_on = 2026-03-30, kind = "risk of harm", is_sharing_known = false },
  { case_id = "needs", body_code = "L01", completed_on = 2026-01-05, kind = "needs", is_sharing_known = true },
]
expect = [
  { case_id = "five", met = true },
  { case_id = "six", met = false },
  { case_id = "not shared", met = false },
  { case_id = "not known" },
]

[[example]]
says = "Not shared is known 14 days on where the region enters such days, and not a day sooner; where it enters none it is not known"
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."reference.logging_allowance" = [{ kind = "probation_assessment", days = 14 }]
given."reference.covered_day" = [
  { agency = "probation", place_code = "R01", kind = "probation_assessment", on_date = 2026-01-19 },
  { agency = "probation", place_code = "R02", kind = "probation_assessment", on_date = 2026-01-19 },
]
given."linked.connection" = [{ child_id = "Ada", adult_id = "Ann" }]
given."linked.covered_plan" = [
  { person_id = "Ada", la_code = "001", open_from = 2025-06-01, open_to = 2026-03-31 },
]
given."linked.offender_assessment" = [
  { person_id = "Ann", assessment_key = "fourteen", region_code = "R01", kind = "risk of harm", completed_on = 2026-01-05 },
  { person_id = "Ann", assessment_key = "thirteen", region_code = "R01", kind = "risk of harm", completed_on = 2026-01-06 },
  { person_id = "Bob", assessment_key = "another's", region_code = "R01", kind = "risk of harm", completed_on = 2025-04-07, shared_on = 2025-04-08 },
  { person_id = "Ann", assessment_key = "never", region_code = "R02", kind = "risk of harm", completed_on = 2026-01-05 },
]
expect = [
  { case_id = "fourteen", body_code = "L01", occurred_on = 2026-01-05, met = false },
  { case_id = "thirteen", body_code = "L01", occurred_on = 2026-01-06 },
  { case_id = "never", body_code = "L01", occurred_on = 2026-01-05 },
]
*/
SELECT case_id, person_id, body_code, completed_on AS occurred_on,
    CASE
        WHEN shared_in_working_days IS NOT NULL THEN shared_in_working_days <= $deadline
        WHEN is_sharing_known THEN FALSE
    END AS met
FROM measures.assessment_of_offender
WHERE kind = 'risk of harm'
