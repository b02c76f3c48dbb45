-- One row per programme or tool that a person on probation was required to have, and body; those of
-- one kind of a person are numbered. delivered_in_days: null if no day is recorded.
-- is_delivery_told: what probation sent of that day reaches far enough to hold one.
WITH required AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY record_key, programme ORDER BY required_on)
            AS number_of_person
    FROM staging.probation_programme
),

told AS (
    SELECT DISTINCT required.record_key, required.programme, required.number_of_person
    FROM required
    JOIN reference.logging_allowance AS allowance ON allowance.kind = 'probation_programme'
    JOIN reference.coverage AS coverage
        ON coverage.agency = 'probation'
        AND coverage.kind = 'probation_programme'
        AND coverage.place_code = required.region_code
        AND coverage.period_start <= required.required_on
        AND coverage.period_end
        >= CAST(required.required_on + allowance.days * INTERVAL 1 DAY AS DATE)
)

SELECT
    concat(
        required.record_key, ':', required.programme, ':',
        CAST(required.number_of_person AS VARCHAR)
    ) AS case_id,
    coalesce(link.person_id, required.record_key) AS person_id,
    body.body_code,
    required.programme,
    required.required_on,
    date_diff('day', required.required_on, required.delivered_on) AS delivered_in_days,
    told.record_key IS NOT NULL AS is_delivery_told
FROM required
JOIN linked.record_body AS body
    ON body.record_key = required.record_key
    AND required.required_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN staging.person_link AS link ON link.record_key = required.record_key
LEFT JOIN told
    ON told.record_key = required.record_key
    AND told.programme = required.programme
    AND told.number_of_person = required.number_of_person
