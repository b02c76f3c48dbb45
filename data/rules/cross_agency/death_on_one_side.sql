/*
title     = "Death on one side"
message   = "no agency works on with a person of whom another recorded the death"
disagrees = "Your records show work with the person as open, and social care's record of what seems to be the same person gives an earlier month of death."
to_mend   = "Find out before anybody writes to the family. If the person has died, close the case with the date."
severity  = "warn"
source    = "our own"
dated     = "first day of the intervention or order"

[returned_to]
probation = "probation_order"
yot       = "yot_intervention"

[[example]]
says = "Open after the month of death, in it, and of a person who lives"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."linked.covered_intervention" = [
  { record_key = "a", yot_code = "Y01", person_id = "Ada", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
  { record_key = "b", yot_code = "Y01", person_id = "Bea", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
  { record_key = "c", yot_code = "Y01", person_id = "Cid", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
]
given."linked.covered_order" = [
  { record_key = "d", region_code = "R01", person_id = "Dan", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
]
given."linked.own_record" = [
  { agency = "social_care", person_id = "Ada", death_month = 2026-02-01, held_on = 2026-03-31 },
  { agency = "social_care", person_id = "Bea", death_month = 2026-03-01, held_on = 2026-03-31 },
  { agency = "social_care", person_id = "Cid", held_on = 2026-03-31 },
  { agency = "social_care", person_id = "Dan", death_month = 2025-12-01, held_on = 2026-03-31 },
]
expect = [
  { agency = "probation", record_key = "d", record_date = 2025-06-02, on_date = 2026-03-31 },
  { agency = "yot", record_key = "a", record_date = 2025-06-02, on_date = 2026-03-31 },
]
*/
WITH work AS (
    SELECT
        'yot' AS agency,
        yot_code AS place_code,
        record_key,
        person_id,
        started_on,
        open_from,
        open_to
    FROM linked.covered_intervention
    UNION ALL
    SELECT
        'probation' AS agency,
        region_code AS place_code,
        record_key,
        person_id,
        started_on,
        open_from,
        open_to
    FROM linked.covered_order
)

SELECT DISTINCT
    work.agency,
    work.place_code,
    work.record_key,
    work.started_on AS record_date,
    quarter.period_end AS on_date,
    work.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM reference.period AS quarter
JOIN work ON quarter.period_end BETWEEN work.open_from AND work.open_to
JOIN linked.own_record AS dead
    ON dead.person_id = work.person_id
    AND dead.agency = 'social_care'
    AND dead.held_on IS NOT NULL
    AND dead.death_month
    < make_date(year(quarter.period_end), month(quarter.period_end), 1)
WHERE quarter.period_type = 'quarter'
