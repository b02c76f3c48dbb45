/*
title     = "Assessment says no plan"
message   = "a child who is on a child protection plan is called so by an assessment that names the child"
disagrees = "Your assessment says that the child is on no current child protection plan, and the council's records show one on that day."
to_mend   = "Ask the council for the plan, and put the answer right in the next review of the assessment; see whether a flag (RCPR) is due."
severity  = "warn"
source    = "OASys, child at risk form: protection plan current, previous or none"
dated     = "day of the assessment"

[returned_to]
probation = "probation_child"

[standard.lag]
value  = 28
unit   = "days"
source = "Our own choice: time for an officer to hear of a plan"

[[example]]
says = "No plan, while one had begun long before, had begun lately, had ended; and one of which nothing is said"
given."linked.named_child" = [
  { offender_key = "a", offender_id = "A", region_code = "R01", person_id = "Ada", assessed_on = 2025-06-30, protection_plan = "none" },
  { offender_key = "b", offender_id = "B", region_code = "R01", person_id = "Bea", assessed_on = 2025-06-30, protection_plan = "previous" },
  { offender_key = "c", offender_id = "C", region_code = "R01", person_id = "Cid", assessed_on = 2025-06-30, protection_plan = "previous" },
  { offender_key = "d", offender_id = "D", region_code = "R01", person_id = "Ada", assessed_on = 2025-06-30 },
]
given."linked.covered_plan" = [
  { person_id = "Ada", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
  { person_id = "Bea", started_on = 2025-06-03, open_from = 2025-06-03, open_to = 2026-03-31 },
  { person_id = "Cid", started_on = 2025-05-01, open_from = 2025-05-01, open_to = 2025-06-29 },
]
expect = [{ agency = "probation", record_key = "a", record_date = 2025-06-30, on_date = 2025-06-30, other_person_id = "Ada" }]
*/
SELECT DISTINCT
    'probation' AS agency,
    child.region_code AS place_code,
    child.offender_key AS record_key,
    child.assessed_on AS record_date,
    child.assessed_on AS on_date,
    child.offender_id AS person_id,
    child.person_id AS other_person_id
FROM linked.named_child AS child
JOIN linked.covered_plan AS plan
    ON plan.person_id = child.person_id
    AND child.assessed_on BETWEEN plan.open_from AND plan.open_to
    AND plan.started_on <= CAST(child.assessed_on - $lag * INTERVAL 1 DAY AS DATE)
WHERE child.protection_plan IN ('previous', 'none')
