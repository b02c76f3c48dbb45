/*
title        = "Child protection plans that give probation a role"
question     = "Does the plan say what the officer of the parent or carer is to do?"
denominator  = "Child protection conferences about a child linked with a person whom probation supervised on the day"
met          = "By social care's record the plan made there gives probation a role or an action"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb", "delivery_unit", "probation_region"]
lead_agency  = "social_care"
contributing_agencies = ["probation"]
needs        = { social_care = ["meeting"], probation = ["probation_order"] }
adds         = { probation = ["probation_child"], social_care = ["social_care_family"] }
owner        = "Head of safeguarding, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Performance analyst, probation"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["A19"]
min_completeness = 0.8
why_it_matters       = "Inspectors too often found no role or action for the offender manager in the plan. Who is given nothing to do tells nobody what they see."
what_good_looks_like = "Each plan about a family in which probation supervises somebody says what the officer does, and by when."
caveats      = "Says that the plan names probation, not that what it asks is any use. Rests on a list that social care fills in after the conference."
challenge_questions = [
  "Which plans give probation nothing, and was the officer asked?",
  "Does the officer have the plan on file?",
  "Do plans ask for more than attendance?",
]

[[log]]
kind    = "meeting"
kept_by = "social_care"

[[example]]
says = "A conference whose plan names probation counts, one that names others does not, and one without a list is not known; core groups, and teams' cases, are not of this figure"
given."measures.expected_invitation" = [
  { case_id = "named", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference", is_role_named = true },
  { case_id = "others named", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "review conference", is_role_named = false },
  { case_id = "no list", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "initial conference" },
  { case_id = "core group", body_code = "L01", meeting_on = 2026-03-13, agency = "probation", meeting_kind = "core group", is_role_named = true },
  { case_id = "team", body_code = "L01", meeting_on = 2026-03-13, agency = "yot", meeting_kind = "initial conference", is_role_named = true },
]
expect = [
  { case_id = "named", met = true },
  { case_id = "others named", met = false },
  { case_id = "no list" },
]

[[example]]
says = "The list names agencies, parted by semicolons, with or without blanks"
given."linked.council_meeting" = [
  { meeting_key = "m", kind = "initial conference", held_on = 2026-03-13, roles_named = "health; probation", la_code = "001", person_id = "Ada" },
  { meeting_key = "n", kind = "initial conference", held_on = 2026-03-13, roles_named = "health", la_code = "001", person_id = "Ada" },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "Ann" },
]
given."linked.covered_order" = [
  { record_key = "a", person_id = "Ann", region_code = "R01", open_from = 2026-01-01, open_to = 2026-06-30 },
]
given."reference.council_board" = [
  { la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
expect = [
  { case_id = "m", met = true },
  { case_id = "n", met = false },
]
*/
SELECT case_id, person_id, body_code, meeting_on AS occurred_on, is_role_named AS met
FROM measures.expected_invitation
WHERE agency = 'probation' AND meeting_kind IN ('initial conference', 'review conference')
