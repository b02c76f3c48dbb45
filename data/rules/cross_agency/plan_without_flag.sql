/*
title     = "Plan without a flag"
message   = "a person under an order who has a connected child on a child protection plan is flagged (RCPR)"
disagrees = "A child connected with the person was on a child protection plan, and the person had no child protection flag (RCPR)."
to_mend   = "Ask the council for the plan. If it is in force and concerns the person, register the flag from the day that you learned of it; if the child is not connected with the person, put the assessment right."
severity  = "warn"
source    = "HMIP 2014, 2.16: flags were not always used rightly; register types as in nDelius"
dated     = "first day of the latest order"

[returned_to]
probation = "probation_order"

[standard.lag]
value  = 28
unit   = "days"
source = "Our own choice: time for an officer to hear of a plan and to register it"

[[example]]
says = "Without a flag, with one in force, with one that ended lately, and of a plan or an order that began lately"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.covered_day" = [
  { agency = "probation", place_code = "R01", kind = "probation_registration", on_date = 2026-03-03 },
  { agency = "probation", place_code = "R01", kind = "probation_registration", on_date = 2026-03-31 },
]
given."linked.covered_order" = [
  { record_key = "a", person_id = "A", region_code = "R01", started_on = 2025-05-01, open_from = 2025-05-01, open_to = 2026-03-31 },
  { record_key = "a", person_id = "A", region_code = "R01", started_on = 2025-07-01, open_from = 2025-07-01, open_to = 2026-03-31 },
  { record_key = "b", person_id = "B", region_code = "R01", started_on = 2025-05-01, open_from = 2025-05-01, open_to = 2026-03-31 },
  { record_key = "c", person_id = "C", region_code = "R01", started_on = 2025-05-01, open_from = 2025-05-01, open_to = 2026-03-31 },
  { record_key = "d", person_id = "D", region_code = "R01", started_on = 2025-05-01, open_from = 2025-05-01, open_to = 2026-03-31 },
  { record_key = "e", person_id = "E", region_code = "R01", started_on = 2026-03-04, open_from = 2026-03-04, open_to = 2026-03-31 },
  { record_key = "f", person_id = "F", region_code = "R02", started_on = 2025-05-01, open_from = 2025-05-01, open_to = 2026-03-31 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "A" }, { child_id = "Ada", adult_id = "B" }, { child_id = "Ada", adult_id = "C" },
  { child_id = "Deb", adult_id = "D" }, { child_id = "Ada", adult_id = "E" }, { child_id = "Ada", adult_id = "F" },
]
given."linked.covered_plan" = [
  { person_id = "Ada", started_on = 2026-03-03, open_from = 2026-03-03, open_to = 2026-03-31 },
  { person_id = "Deb", started_on = 2026-03-04, open_from = 2026-03-04, open_to = 2026-03-31 },
]
given."linked.covered_registration" = [
  { person_id = "A", register_type = "RCCO", open_from = 2025-05-01, open_to = 2026-03-31 },
  { person_id = "B", register_type = "RCPR", open_from = 2025-05-01, open_to = 2026-03-31 },
  { person_id = "C", register_type = "RCPR", open_from = 2025-05-01, open_to = 2026-03-03 },
]
expect = [{ agency = "probation", record_key = "a", record_date = 2025-07-01, on_date = 2026-03-31, other_person_id = "Ada" }]
*/
WITH supplied AS (
    SELECT last_day.place_code AS region_code, last_day.on_date
    FROM reference.covered_day AS last_day
    JOIN reference.covered_day AS first_day
        ON first_day.agency = last_day.agency
        AND first_day.place_code = last_day.place_code
        AND first_day.kind = last_day.kind
        AND first_day.on_date = CAST(last_day.on_date - $lag * INTERVAL 1 DAY AS DATE)
    WHERE last_day.agency = 'probation' AND last_day.kind = 'probation_registration'
),

shared AS (
    SELECT
        probation_order.record_key,
        probation_order.person_id,
        probation_order.region_code,
        connection.child_id,
        quarter.period_end AS on_date,
        max(probation_order.started_on) AS started_on
    FROM reference.period AS quarter
    JOIN linked.covered_order AS probation_order
        ON quarter.period_end BETWEEN probation_order.open_from AND probation_order.open_to
        AND probation_order.started_on <= CAST(quarter.period_end - $lag * INTERVAL 1 DAY AS DATE)
    JOIN supplied
        ON supplied.region_code = probation_order.region_code
        AND supplied.on_date = quarter.period_end
    JOIN linked.connection AS connection ON connection.adult_id = probation_order.person_id
    JOIN linked.covered_plan AS plan
        ON plan.person_id = connection.child_id
        AND quarter.period_end BETWEEN plan.open_from AND plan.open_to
        AND plan.started_on <= CAST(quarter.period_end - $lag * INTERVAL 1 DAY AS DATE)
    WHERE quarter.period_type = 'quarter'
    GROUP BY
        probation_order.record_key,
        probation_order.person_id,
        probation_order.region_code,
        connection.child_id,
        quarter.period_end
)

SELECT
    'probation' AS agency,
    shared.region_code AS place_code,
    shared.record_key,
    shared.started_on AS record_date,
    shared.on_date,
    shared.person_id,
    shared.child_id AS other_person_id
FROM shared
WHERE NOT EXISTS (
        SELECT 1
        FROM linked.covered_registration AS registration
        WHERE registration.person_id = shared.person_id
            AND registration.register_type = 'RCPR'
            AND registration.open_from <= shared.on_date
            AND registration.open_to >= CAST(shared.on_date - $lag * INTERVAL 1 DAY AS DATE)
    )
