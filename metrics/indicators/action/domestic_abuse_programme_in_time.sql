/*
title        = "Domestic abuse assessments and programmes delivered in time"
question     = "Do those who abuse their partners get the work that the court or the officer asked for?"
denominator  = "Spousal assault risk assessments and programmes for domestic abuse that were required of a person on probation in the period"
met          = "The assessment was made within 28 days, or the programme delivered within 182"
kind         = "proportion"
polarity     = "high_is_good"
step         = "act"
bodies       = ["delivery_unit", "probation_region", "lscb"]
lead_agency  = "probation"
contributing_agencies = []
needs        = { probation = ["probation_programme"] }
adds         = {}
owner        = "Head of interventions, probation"
authored_by  = "Performance analyst, probation"
checked_by   = "Performance analyst, children's social care"
date_reviewed    = 2026-11-25
date_next_review = 2027-11-25
status       = "preview"
version      = 1
findings     = ["B64"]
min_completeness = 0.8
why_it_matters       = "The chief inspectors found delays with both. While the work waits, the family lives with the risk that it was meant for."
what_good_looks_like = "The assessment stands before the plan is made, and the programme begins when the person is ready for it and not when there is a place."
caveats      = "Delivered is when probation says so. Many people leave a programme, and how they were afterwards is another question. Other programmes are left out."
challenge_questions = [
  "How many wait, and for how long?",
  "What is done for the family while they wait?",
  "Who was required to attend and never came?",
]

[standard.assessed]
value  = 28
unit   = "days"
source = "Our own choice: before the plan of the order is settled; inspectors spoke of delays and named no number (2008, domestic violence)"

[standard.delivered]
value  = 182
unit   = "days"
source = "Our own choice: half a year from the requirement to its end; inspectors named no number (2008, domestic violence)"

[[example]]
says = "An assessment on day 28 is in time, on day 29 late, and a programme on day 182; none is not met where what was sent reaches far enough, else not known; other programmes are no case"
given."measures.programme_required" = [
  { case_id = "day 28", body_code = "R01", programme = "SARA", required_on = 2026-01-05, delivered_in_days = 28, is_delivery_told = true },
  { case_id = "day 29", body_code = "R01", programme = "SARA", required_on = 2026-01-05, delivered_in_days = 29, is_delivery_told = true },
  { case_id = "day 182", body_code = "R01", programme = "IDAP", required_on = 2026-01-05, delivered_in_days = 182, is_delivery_told = true },
  { case_id = "day 183", body_code = "R01", programme = "BBR", required_on = 2026-01-05, delivered_in_days = 183, is_delivery_told = true },
  { case_id = "none", body_code = "R01", programme = "IDAP", required_on = 2026-01-05, is_delivery_told = true },
  { case_id = "too soon", body_code = "R01", programme = "IDAP", required_on = 2026-01-05, is_delivery_told = false },
  { case_id = "other", body_code = "R01", programme = "other", required_on = 2026-01-05, delivered_in_days = 1, is_delivery_told = true },
]
expect = [
  { case_id = "day 28", met = true },
  { case_id = "day 29", met = false },
  { case_id = "day 182", met = true },
  { case_id = "day 183", met = false },
  { case_id = "none", met = false },
  { case_id = "too soon" },
]
*/
SELECT case_id, person_id, body_code, required_on AS occurred_on,
    CASE
        WHEN delivered_in_days <= CASE WHEN programme = 'SARA' THEN $assessed ELSE $delivered END
            THEN TRUE
        WHEN delivered_in_days IS NOT NULL OR is_delivery_told THEN FALSE
    END AS met
FROM measures.programme_required
WHERE programme IN ('SARA', 'IDAP', 'BBR')
