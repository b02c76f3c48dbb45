/*
title     = "Open and no longer told"
message   = "a plan or flag that one return leaves open stands in the next, open or ended"
disagrees = "Your last return that told of it left it open, and your next return of such records does not hold it. It counts as open to the end of the return that told of it, and no longer."
to_mend   = "See whether it ended, and on what day. Put it into the next return with that day, or with none if it goes on."
severity  = "warn"
source    = "our own"
dated     = "first day of the plan or flag"
seen      = "first day of the return that does not hold it"

[returned_to]
social_care = "social_care_plan"
probation   = "probation_registration"

[[example]]
says = "Left open and told no more; told again; ended; of another council; nothing came since; of a person on probation"
given."staging.social_care_plan" = [
  { record_key = "a", la_code = "001", started_on = 2024-06-01, ended_on = 2099-01-01, last_told = 2025-03-31 },
  { record_key = "b", la_code = "001", started_on = 2024-06-01, last_told = 2025-03-31 },
  { record_key = "c", la_code = "001", started_on = 2024-06-01, last_told = 2026-03-31 },
  { record_key = "d", la_code = "002", started_on = 2024-06-01, last_told = 2025-03-31 },
]
given."staging.probation_registration" = [
  { record_key = "o", region_code = "R01", register_type = "RCPR", started_on = 2024-06-02, last_told = 2025-03-31 },
  { record_key = "o", region_code = "R01", register_type = "RCCO", started_on = 2024-06-02, last_told = 2025-03-31 },
]
given."staging.person_link" = [{ record_key = "b", person_id = "Bea" }]
given."reference.coverage" = [
  { agency = "social_care", place_code = "001", kind = "social_care_plan", period_start = 2024-04-01, period_end = 2025-03-31 },
  { agency = "social_care", place_code = "001", kind = "social_care_plan", period_start = 2025-04-01, period_end = 2026-03-31 },
  { agency = "social_care", place_code = "002", kind = "social_care_visit", period_start = 2025-04-01, period_end = 2026-03-31 },
  { agency = "probation", place_code = "R01", kind = "probation_registration", period_start = 2025-04-01, period_end = 2025-06-30 },
]
expect = [
  { agency = "social_care", record_key = "b", record_table = "social_care_plan", record_date = 2024-06-01, on_date = 2025-04-01 },
  { agency = "probation", record_key = "o", record_table = "probation_registration", type_code = "RCPR", record_date = 2024-06-02, on_date = 2025-04-01 },
  { agency = "probation", record_key = "o", record_table = "probation_registration", type_code = "RCCO", record_date = 2024-06-02, on_date = 2025-04-01 },
]
*/
WITH spell AS (
    SELECT
        'social_care' AS agency,
        la_code AS place_code,
        'social_care_plan' AS kind,
        CAST(NULL AS VARCHAR) AS type_code,
        record_key,
        started_on,
        ended_on,
        last_told
    FROM staging.social_care_plan
    UNION ALL
    SELECT
        'probation' AS agency,
        region_code AS place_code,
        'probation_registration' AS kind,
        register_type AS type_code,
        record_key,
        started_on,
        ended_on,
        last_told
    FROM staging.probation_registration
)

SELECT
    spell.agency,
    spell.place_code,
    spell.record_key,
    spell.started_on AS record_date,
    min(coverage.period_start) AS on_date,
    coalesce(link.person_id, spell.record_key) AS person_id,
    CAST(NULL AS VARCHAR) AS other_person_id,
    spell.kind AS record_table,
    spell.type_code
FROM spell
JOIN reference.coverage AS coverage
    ON coverage.agency = spell.agency
    AND coverage.place_code = spell.place_code
    AND coverage.kind = spell.kind
    AND coverage.period_start > spell.last_told
LEFT JOIN staging.person_link AS link ON link.record_key = spell.record_key
WHERE spell.ended_on IS NULL
GROUP BY
    spell.agency,
    spell.place_code,
    spell.kind,
    spell.type_code,
    spell.record_key,
    spell.started_on,
    coalesce(link.person_id, spell.record_key)
