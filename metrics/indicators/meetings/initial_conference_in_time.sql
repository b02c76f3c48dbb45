/*
title        = "Initial child protection conferences held in time"
question     = "When a child may be suffering harm, do the agencies meet in time to decide?"
denominator  = "Children whose initial child protection conference was held in the period, once for each conference"
met          = "The conference was held within 15 working days of the start of the section 47 enquiry that led to it"
kind         = "proportion"
polarity     = "high_is_good"
step         = "decide"
bodies       = ["lscb"]
lead_agency  = "social_care"
contributing_agencies = []
needs        = { social_care = ["social_care_conference"] }
adds         = {}
owner        = "Head of quality assurance, children's social care"
authored_by  = "Performance analyst, children's social care"
checked_by   = "Independent chair of child protection conferences"
date_reviewed    = 2026-11-24
date_next_review = 2027-11-24
status       = "preview"
version      = 1
findings     = []
min_completeness = 0.8
why_it_matters       = "Until the conference nobody has agreed what will keep the child safe, or who will do it."
what_good_looks_like = "Conferences are held in time unless waiting serves the child, and whoever chairs them knows the reason for each late one."
caveats      = "The records do not say which enquiry led to which conference: the latest one before it that needed a conference and followed the child's conference before is taken. A conference without such an enquiry, as after a move from another council, is not recorded. A conference that should have been held and was not is no case."
challenge_questions = [
  "Which conferences were late because a partner could not come, and which because they were called late?",
  "What protected the children while they waited?",
  "Were the conferences that kept to the time well prepared, with reports read by the family?",
]

[standard.deadline]
value  = 15
unit   = "working days"
source = "Working Together to Safeguard Children 2023, statutory guidance: within 15 working days of the strategy discussion; DfE rule 8675Q, children in need census"

[[example]]
says = "Fifteen working days is in time, sixteen is late; without an enquiry it is not known"
given."measures.initial_conference" = [
  { case_id = "fifteen", body_code = "L01", held_on = 2026-01-26, working_days_from_enquiry = 15 },
  { case_id = "sixteen", body_code = "L01", held_on = 2026-01-27, working_days_from_enquiry = 16 },
  { case_id = "none", body_code = "L01", held_on = 2026-01-27 },
]
expect = [
  { case_id = "fifteen", met = true },
  { case_id = "sixteen", met = false },
  { case_id = "none" },
]

[[example]]
says = "The latest enquiry counts; not one that needed no conference, nor one that an earlier conference followed; an enquiry without a conference is no case"
given."reference.council_board" = [{ la_code = "001", body_code = "L01", valid_from = 2000-01-01, valid_to = 2099-12-31 }]
given."staging.social_care_enquiry" = [
  { record_key = "Ada", started_on = 2025-09-01, is_conference_not_required = false },
  { record_key = "Ada", started_on = 2026-01-05, is_conference_not_required = false },
  { record_key = "Ada", started_on = 2026-01-19, is_conference_not_required = true },
  { record_key = "Ben", started_on = 2026-01-05 },
  { record_key = "Cal", started_on = 2026-01-05, is_conference_not_required = false },
]
given."staging.social_care_conference" = [
  { record_key = "Ada", la_code = "001", held_on = 2026-01-26 },
  { record_key = "Ben", la_code = "001", held_on = 2026-01-05 },
  { record_key = "Ben", la_code = "001", held_on = 2026-03-02 },
]
expect = [
  { case_id = "Ada:1", body_code = "L01", person_id = "Ada", occurred_on = 2026-01-26, met = true },
  { case_id = "Ben:1", body_code = "L01", person_id = "Ben", occurred_on = 2026-01-05, met = true },
  { case_id = "Ben:2", body_code = "L01", person_id = "Ben", occurred_on = 2026-03-02 },
]
*/
SELECT case_id, person_id, body_code, held_on AS occurred_on,
    working_days_from_enquiry <= $deadline AS met
FROM measures.initial_conference
