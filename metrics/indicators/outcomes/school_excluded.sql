/*
title        = "Children working with the youth offending team who are excluded from school"
question     = "How many of the children who offend have been put out of school?"
denominator  = "Children with whom the youth offending team was working at some time in the quarter and who were not held in custody on the last such day"
met          = "When the team last wrote down how the child lived, up to that day, the child was excluded from school, for a time or for good"
kind         = "proportion"
polarity     = "low_is_good"
step         = "review"
bodies       = ["yot_board", "lscb"]
lead_agency  = "yot"
contributing_agencies = []
needs        = { yot = ["yot_intervention"] }
adds         = {}
owner        = "Head of youth offending service"
authored_by  = "Performance analyst, youth offending team"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B75"]
min_completeness = 0.8
why_it_matters       = "A child out of school is seen by fewer adults and by worse company. The review of 2008 found substantial numbers of the teams' children excluded."
what_good_looks_like = "Hardly any child of the team is out of school, and each who is has a place elsewhere within days."
caveats      = "As the team last wrote it down, which may be long before. Does not see a child who is on the roll and stays away, or who is taught a few hours a week."
challenge_questions = [
  "How many days of school did these children lose, and who counts them?",
  "What does the council offer from the sixth day on?",
  "How many were excluded before they first offended?",
]

[[example]]
says = "Excluded counts, in school does not, a blank is not known; a child in custody is no case"
given."measures.child_in_setting" = [
  { person_id = "out", body_code = "Y01", on_date = 2026-03-31, setting = "community", is_school_excluded = true },
  { person_id = "in", body_code = "Y01", on_date = 2026-03-31, setting = "community", is_school_excluded = false },
  { person_id = "not said", body_code = "Y01", on_date = 2026-03-31, setting = "community" },
  { person_id = "held", body_code = "Y01", on_date = 2026-03-31, setting = "custody", is_school_excluded = true },
]
expect = [
  { case_id = "out", met = true },
  { case_id = "in", met = false },
  { case_id = "not said" },
]

[[example]]
says = "What was last written down up to the day holds, and a blank is passed over"
given."reference.period" = [
  { period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 },
]
given."linked.record_body" = [
  { record_key = "a", body_code = "Y01", valid_from = 2000-01-01, valid_to = 2099-12-31 },
]
given."linked.covered_intervention" = [
  { record_key = "a", person_id = "Ada", open_from = 2025-06-01, open_to = 2026-02-10 },
]
given."staging.yot_circumstance" = [
  { record_key = "a", on_date = 2025-06-01, setting = "community", is_school_excluded = false },
  { record_key = "a", on_date = 2026-02-09, setting = "community", is_school_excluded = true },
  { record_key = "a", on_date = 2026-02-10, setting = "community" },
  { record_key = "a", on_date = 2026-02-11, setting = "community", is_school_excluded = false },
]
expect = [
  { case_id = "Ada", body_code = "Y01", occurred_on = 2026-02-10, met = true },
]
*/
SELECT person_id AS case_id, person_id, body_code, on_date AS occurred_on,
    is_school_excluded AS met
FROM measures.child_in_setting
WHERE setting = 'community'
