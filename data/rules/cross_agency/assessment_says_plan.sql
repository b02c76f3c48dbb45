/*
title     = "Assessment says plan"
message   = "a child whom an assessment calls on a current child protection plan is on one"
disagrees = "Your assessment says that the child is on a current child protection plan, and the council's records show none about that day."
to_mend   = "Ask the council whether and from when to when there was a plan, and put the answer right in the next review of the assessment."
severity  = "warn"
source    = "OASys, child at risk form: protection plan current, previous or none"
dated     = "day of the assessment"

[returned_to]
probation = "probation_child"

[standard.lag]
value  = 28
unit   = "days"
source = "Our own choice: time for an officer to hear of a plan's end or start"

[[example]]
says = "Of children called on a plan: on one, on one that ended lately, on one long ended, unknown to the council, known to a council that sent no plans"
given."linked.named_child" = [
  { offender_key = "a", offender_id = "A", region_code = "R01", person_id = "Ada", assessed_on = 2025-06-30, protection_plan = "current", la_code = "001" },
  { offender_key = "b", offender_id = "B", region_code = "R01", person_id = "Bea", assessed_on = 2025-06-30, protection_plan = "current", la_code = "001" },
  { offender_key = "c", offender_id = "C", region_code = "R01", person_id = "Cid", assessed_on = 2025-06-30, protection_plan = "current", la_code = "001" },
  { offender_key = "d", offender_id = "D", region_code = "R01", person_id = "Dot", assessed_on = 2025-06-30, protection_plan = "current", la_code = "001" },
  { offender_key = "e", offender_id = "E", region_code = "R01", person_id = "Eve", assessed_on = 2025-06-30, protection_plan = "current", la_code = "001" },
  { offender_key = "f", offender_id = "F", region_code = "R01", person_id = "Cid", assessed_on = 2025-06-30, protection_plan = "previous", la_code = "001" },
]
given."linked.own_record" = [
  { agency = "social_care", place_code = "001", person_id = "Ada" }, { agency = "social_care", place_code = "001", person_id = "Bea" },
  { agency = "social_care", place_code = "001", person_id = "Cid" }, { agency = "social_care", place_code = "002", person_id = "Eve" },
]
given."linked.covered_plan" = [
  { person_id = "Ada", open_from = 2025-04-01, open_to = 2026-03-31 },
  { person_id = "Bea", open_from = 2025-04-01, open_to = 2025-06-02 },
  { person_id = "Cid", open_from = 2025-04-01, open_to = 2025-06-01 },
]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_plan", on_date = 2025-06-02 },
  { agency = "social_care", place_code = "001", kind = "social_care_plan", on_date = 2025-06-30 },
]
expect = [{ agency = "probation", record_key = "c", record_date = 2025-06-30, on_date = 2025-06-30, person_id = "C", other_person_id = "Cid" }]
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
)

SELECT DISTINCT
    'probation' AS agency,
    child.region_code AS place_code,
    child.offender_key AS record_key,
    child.assessed_on AS record_date,
    child.assessed_on AS on_date,
    child.offender_id AS person_id,
    child.person_id AS other_person_id
FROM linked.named_child AS child
JOIN supplied ON supplied.la_code = child.la_code AND supplied.on_date = child.assessed_on
JOIN linked.own_record AS known
    ON known.person_id = child.person_id AND known.agency = 'social_care'
WHERE child.protection_plan = 'current'
    AND NOT EXISTS (
        SELECT 1
        FROM linked.covered_plan AS plan
        WHERE plan.person_id = child.person_id
            AND plan.open_from <= CAST(child.assessed_on + $lag * INTERVAL 1 DAY AS DATE)
            AND plan.open_to >= CAST(child.assessed_on - $lag * INTERVAL 1 DAY AS DATE)
    )
    AND NOT EXISTS (
        SELECT 1
        FROM linked.own_record AS elsewhere
        LEFT JOIN supplied AS theirs
            ON theirs.la_code = elsewhere.place_code AND theirs.on_date = child.assessed_on
        WHERE elsewhere.person_id = child.person_id
            AND elsewhere.agency = 'social_care'
            AND theirs.on_date IS NULL
    )
