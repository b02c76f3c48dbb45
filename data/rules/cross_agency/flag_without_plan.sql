/*
title     = "Flag without a plan"
message   = "a person with a child protection flag (RCPR) has a connected child on a plan"
disagrees = "This child protection flag (RCPR) was in force, and no council's records hold a child protection plan of a child connected with the person."
to_mend   = "Ask the council whether a plan is in force. If none is, end the registration with its date; if one is, see that the child's name and birth date are complete in the assessment."
severity  = "warn"
source    = "HMIP 2014, 2.54: some flagged as child protection cases were none; register types as in nDelius"
dated     = "first day of the registration"

[returned_to]
probation = "probation_registration"

[standard.lag]
value  = 28
unit   = "days"
source = "Our own choice: time for an officer to hear of a plan's end, and for a conference to follow a flag"

[[example]]
says = "Without any plan, with one that ended long ago, with one that ended lately, with one in force"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_plan", on_date = 2026-03-03 },
  { agency = "social_care", place_code = "001", kind = "social_care_plan", on_date = 2026-03-31 },
]
given."linked.record_council" = [
  { record_key = "a", la_code = "001" }, { record_key = "b", la_code = "001" },
  { record_key = "c", la_code = "001" }, { record_key = "d", la_code = "001" },
]
given."linked.covered_order" = [
  { person_id = "A", open_from = 2025-04-01, open_to = 2026-03-31 },
  { person_id = "B", open_from = 2025-04-01, open_to = 2026-03-31 },
  { person_id = "C", open_from = 2025-04-01, open_to = 2026-03-31 },
  { person_id = "D", open_from = 2025-04-01, open_to = 2026-03-31 },
]
given."linked.covered_registration" = [
  { record_key = "a", person_id = "A", region_code = "R01", register_type = "RCPR", started_on = 2025-06-01, open_from = 2025-06-01, open_to = 2026-03-31 },
  { record_key = "b", person_id = "B", region_code = "R01", register_type = "RCPR", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
  { record_key = "c", person_id = "C", region_code = "R01", register_type = "RCPR", started_on = 2025-06-03, open_from = 2025-06-03, open_to = 2026-03-31 },
  { record_key = "d", person_id = "D", region_code = "R01", register_type = "RCPR", started_on = 2025-06-04, open_from = 2025-06-04, open_to = 2026-03-31 },
]
given."linked.connection" = [
  { child_id = "Bea", adult_id = "B" }, { child_id = "Cid", adult_id = "C" }, { child_id = "Dot", adult_id = "D" },
]
given."linked.covered_plan" = [
  { person_id = "Bea", open_from = 2025-04-01, open_to = 2026-03-02 },
  { person_id = "Cid", open_from = 2025-04-01, open_to = 2026-03-03 },
  { person_id = "Dot", open_from = 2025-04-01, open_to = 2026-03-31 },
]
expect = [
  { agency = "probation", record_key = "a", record_date = 2025-06-01, on_date = 2026-03-31 },
  { agency = "probation", record_key = "b", record_date = 2025-06-02, on_date = 2026-03-31 },
]

[[example]]
says = "A flag of another kind, a flag of late, a council that sent no plans, and a child whose own council sent none are no disagreement"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_plan", on_date = 2026-03-03 },
  { agency = "social_care", place_code = "001", kind = "social_care_plan", on_date = 2026-03-31 },
]
given."linked.record_council" = [
  { record_key = "a", la_code = "001" }, { record_key = "b", la_code = "001" },
  { record_key = "c", la_code = "002" }, { record_key = "d", la_code = "001" },
]
given."linked.covered_order" = [
  { person_id = "A", open_from = 2025-04-01, open_to = 2026-03-31 },
  { person_id = "B", open_from = 2025-04-01, open_to = 2026-03-31 },
  { person_id = "C", open_from = 2025-04-01, open_to = 2026-03-31 },
  { person_id = "D", open_from = 2025-04-01, open_to = 2026-03-31 },
]
given."linked.covered_registration" = [
  { record_key = "a", person_id = "A", region_code = "R01", register_type = "RCCO", started_on = 2025-06-01, open_from = 2025-06-01, open_to = 2026-03-31 },
  { record_key = "b", person_id = "B", region_code = "R01", register_type = "RCPR", started_on = 2026-03-04, open_from = 2026-03-04, open_to = 2026-03-31 },
  { record_key = "c", person_id = "C", region_code = "R01", register_type = "RCPR", started_on = 2025-06-03, open_from = 2025-06-03, open_to = 2026-03-31 },
  { record_key = "d", person_id = "D", region_code = "R01", register_type = "RCPR", started_on = 2025-06-04, open_from = 2025-06-04, open_to = 2026-03-31 },
]
given."linked.connection" = [{ child_id = "Dot", adult_id = "D" }]
given."linked.own_record" = [{ agency = "social_care", place_code = "002", person_id = "Dot" }]
expect = []
*/
WITH supplied AS (
    SELECT last_day.place_code AS la_code, last_day.on_date
    FROM reference.covered_day AS last_day
    JOIN reference.covered_day AS first_day
        ON first_day.agency = last_day.agency
        AND first_day.place_code = last_day.place_code
        AND first_day.kind = last_day.kind
        AND first_day.on_date = CAST(last_day.on_date - $lag * INTERVAL 1 DAY AS DATE)
    WHERE last_day.agency = 'social_care' AND last_day.kind = 'social_care_plan'
),

flagged AS (
    SELECT
        registration.record_key,
        registration.person_id,
        registration.region_code,
        registration.started_on,
        quarter.period_end AS on_date
    FROM reference.period AS quarter
    JOIN linked.covered_registration AS registration
        ON quarter.period_end BETWEEN registration.open_from AND registration.open_to
        AND registration.started_on <= CAST(quarter.period_end - $lag * INTERVAL 1 DAY AS DATE)
    JOIN linked.record_council AS home ON home.record_key = registration.record_key
    JOIN supplied ON supplied.la_code = home.la_code AND supplied.on_date = quarter.period_end
    WHERE quarter.period_type = 'quarter' AND registration.register_type = 'RCPR'
)

SELECT DISTINCT
    'probation' AS agency,
    flagged.region_code AS place_code,
    flagged.record_key,
    flagged.started_on AS record_date,
    flagged.on_date,
    flagged.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM flagged
WHERE EXISTS (
        SELECT 1
        FROM linked.covered_order AS probation_order
        WHERE probation_order.person_id = flagged.person_id
            AND flagged.on_date BETWEEN probation_order.open_from AND probation_order.open_to
    )
    AND NOT EXISTS (
        SELECT 1
        FROM linked.connection AS connection
        JOIN linked.covered_plan AS plan ON plan.person_id = connection.child_id
        WHERE connection.adult_id = flagged.person_id
            AND plan.open_from <= flagged.on_date
            AND plan.open_to >= CAST(flagged.on_date - $lag * INTERVAL 1 DAY AS DATE)
    )
    AND NOT EXISTS (
        SELECT 1
        FROM linked.connection AS connection
        JOIN linked.own_record AS child
            ON child.person_id = connection.child_id AND child.agency = 'social_care'
        LEFT JOIN supplied
            ON supplied.la_code = child.place_code AND supplied.on_date = flagged.on_date
        WHERE connection.adult_id = flagged.person_id AND supplied.on_date IS NULL
    )
