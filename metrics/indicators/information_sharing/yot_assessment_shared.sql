/*
title        = "Youth offending team assessments shared with social care"
question     = "Does social care get to see what the youth offending team knows of a child it works with?"
denominator  = "Assessments that the youth offending team completed in the period of a child who was on a child protection plan, in need or looked after on that day"
met          = "It was shared with children's social care within 5 working days of its completion"
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
findings     = ["A57"]
min_completeness = 0.8
why_it_matters       = "The team's assessment often holds what social care's lacks: friends, drugs, nights out, fear of others. No team that was inspected shared it as a matter of course, and none was found on social care's files."
what_good_looks_like = "Every assessment and review of such a child goes to the social worker in the week in which it is signed off."
caveats      = "Says that it was shared, not that it was read. Rests on the day that the team wrote down; a team that wrote down no such day in a whole period counts as not recorded. The last two weeks of what a team sent count only where it was shared."
challenge_questions = [
  "Does the system send the assessment, or must somebody remember to?",
  "Is the assessment on social care's file, and does theirs use it?",
  "Are reviews shared as well, or only the first assessment?",
]

[standard.sharing]
value  = 5
unit   = "working days"
source = "Our own choice; inspectors looked whether it was shared at all (HMIP 2014, paragraph 3.10)"

[[example]]
says = "Five working days is in time, and so is the day before its completion; six is late; no day of sharing where the records would show it is not met, where they would not is not known"
given."measures.assessment_of_known_child" = [
  { case_id = "before", body_code = "Y01", completed_on = 2026-01-05, shared_in_working_days = -1, is_sharing_logged = true },
  { case_id = "five", body_code = "Y01", completed_on = 2026-01-05, shared_in_working_days = 5, is_sharing_logged = true },
  { case_id = "six", body_code = "Y01", completed_on = 2026-01-05, shared_in_working_days = 6, is_sharing_logged = false },
  { case_id = "none", body_code = "Y01", completed_on = 2026-01-05, is_sharing_logged = true },
  { case_id = "not known", body_code = "Y01", completed_on = 2026-01-05, is_sharing_logged = false },
]
expect = [
  { case_id = "before", met = true },
  { case_id = "five", met = true },
  { case_id = "six", met = false },
  { case_id = "none", met = false },
  { case_id = "not known" },
]

[[example]]
says = "Completed on the last day of a plan is a case, the day after is none; without a day of sharing it is not met until two weeks before the end of what the team sent, and then not known"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
  { record_key = "b", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."reference.coverage" = [
  { agency = "yot", place_code = "Y01", kind = "yot_assessment", period_start = 2025-04-01, period_end = 2026-03-31 },
]
given."linked.covered_plan" = [{ person_id = "Ann", open_from = 2025-06-01, open_to = 2026-03-18 }]
given."linked.looked_after" = [{ person_id = "Bob", open_from = 2025-06-01, open_to = 2026-12-31 }]
given."linked.timed_assessment" = [
  { assessment_key = "told", record_key = "a", yot_code = "Y01", person_id = "Ann", completed_on = 2026-03-02, working_day = 100, shared_working_day = 101 },
  { assessment_key = "seen", record_key = "b", yot_code = "Y01", person_id = "Bob", completed_on = 2026-03-17, working_day = 111 },
  { assessment_key = "too late to see", record_key = "a", yot_code = "Y01", person_id = "Ann", completed_on = 2026-03-18, working_day = 112 },
  { assessment_key = "after the plan", record_key = "a", yot_code = "Y01", person_id = "Ann", completed_on = 2026-03-19, working_day = 113 },
]
expect = [
  { case_id = "told", met = true },
  { case_id = "seen", met = false },
  { case_id = "too late to see" },
]

[[example]]
says = "Where the team wrote down no day of sharing for a whole period, it is not known"
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."reference.coverage" = [
  { agency = "yot", place_code = "Y01", kind = "yot_assessment", period_start = 2025-04-01, period_end = 2026-03-31 },
]
given."linked.covered_plan" = [{ person_id = "Ann", open_from = 2025-06-01, open_to = 2026-03-31 }]
given."linked.timed_assessment" = [
  { assessment_key = "Ann's", record_key = "a", yot_code = "Y01", person_id = "Ann", completed_on = 2025-10-01, working_day = 100 },
]
expect = [{ case_id = "Ann's" }]
*/
SELECT case_id, person_id, body_code, completed_on AS occurred_on,
    CASE
        WHEN shared_in_working_days IS NOT NULL THEN shared_in_working_days <= $sharing
        WHEN is_sharing_logged THEN FALSE
    END AS met
FROM measures.assessment_of_known_child
