-- One row per time that a child of a youth offending team was held in a police cell.
SELECT
    spell.record_key,
    coalesce(link.person_id, spell.record_key) AS person_id,
    spell.held_from,
    spell.started_on AS held_on,
    spell.is_overnight
FROM staging.yot_custody AS spell
LEFT JOIN staging.person_link AS link ON link.record_key = spell.record_key
WHERE spell.kind = 'police cell'
