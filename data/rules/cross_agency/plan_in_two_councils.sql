/*
title     = "Plan in two councils"
message   = "a child is on the child protection plan of one council at a time"
disagrees = "The plan was in force, and another council's records show a plan of what seems to be the same child in force at the same time."
to_mend   = "See whether the case was transferred. If it was, the council that the child left ends its plan with the day of the transfer conference."
severity  = "warn"
source    = "Working Together to Safeguard Children: transfer-in conference within 15 working days"
dated     = "first day of the plan"

[returned_to]
social_care = "social_care_plan"

[standard.overlap]
value  = 28
unit   = "days"
source = "Our own choice: the 15 working days of a transfer, and a week"

[[example]]
says = "Both for long enough, one of late, and two plans of one council"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."linked.covered_plan" = [
  { record_key = "a-1", la_code = "001", person_id = "Ada", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
  { record_key = "a-2", la_code = "002", person_id = "Ada", started_on = 2026-03-03, open_from = 2026-03-03, open_to = 2026-03-31 },
  { record_key = "b-1", la_code = "001", person_id = "Bea", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
  { record_key = "b-2", la_code = "002", person_id = "Bea", started_on = 2026-03-04, open_from = 2026-03-04, open_to = 2026-03-31 },
  { record_key = "c", la_code = "001", person_id = "Cid", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
  { record_key = "c", la_code = "001", person_id = "Cid", started_on = 2025-07-02, open_from = 2025-07-02, open_to = 2026-03-31 },
]
expect = [
  { agency = "social_care", record_key = "a-1", record_date = 2025-06-02, on_date = 2026-03-31 },
  { agency = "social_care", record_key = "a-2", record_date = 2026-03-03, on_date = 2026-03-31 },
]
*/
WITH standing AS (
    SELECT
        plan.record_key,
        plan.la_code,
        plan.person_id,
        plan.started_on,
        quarter.period_end AS on_date
    FROM reference.period AS quarter
    JOIN linked.covered_plan AS plan
        ON quarter.period_end BETWEEN plan.open_from AND plan.open_to
        AND plan.started_on <= CAST(quarter.period_end - $overlap * INTERVAL 1 DAY AS DATE)
    WHERE quarter.period_type = 'quarter'
)

SELECT DISTINCT
    'social_care' AS agency,
    own.la_code AS place_code,
    own.record_key,
    own.started_on AS record_date,
    own.on_date,
    own.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM standing AS own
JOIN standing AS other
    ON other.person_id = own.person_id
    AND other.on_date = own.on_date
    AND other.la_code <> own.la_code
