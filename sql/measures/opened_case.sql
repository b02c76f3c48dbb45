-- One row per person whose case probation or a youth offending team opened, having none open, and
-- day and safeguarding board in whose area the person lives.
WITH spell AS (
    SELECT 'probation' AS agency, region_code AS place_code, record_key, started_on, ended_on
    FROM staging.probation_order
    UNION ALL
    SELECT 'yot' AS agency, yot_code AS place_code, record_key, started_on, ended_on
    FROM staging.yot_intervention
)

SELECT DISTINCT
    spell.agency,
    spell.place_code,
    spell.record_key,
    coalesce(link.person_id, spell.record_key) AS person_id,
    board.body_code,
    spell.started_on AS opened_on
FROM spell
LEFT JOIN staging.person_link AS link ON link.record_key = spell.record_key
LEFT JOIN linked.record_body AS board
    ON board.record_key = spell.record_key
    AND board.body_type = 'lscb'
    AND spell.started_on BETWEEN board.valid_from AND board.valid_to
WHERE NOT EXISTS (
    SELECT 1
    FROM spell AS earlier
    WHERE earlier.agency = spell.agency
        AND earlier.record_key = spell.record_key
        AND earlier.started_on < spell.started_on
        AND coalesce(earlier.ended_on, spell.started_on) >= spell.started_on
)
