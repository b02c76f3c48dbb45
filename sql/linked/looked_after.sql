-- One row per episode of being looked after.
SELECT
    spell.record_key,
    spell.la_code,
    coalesce(link.person_id, spell.record_key) AS person_id,
    spell.started_on AS open_from,
    coalesce(spell.ended_on, DATE '9999-12-31') AS open_to
FROM staging.social_care_looked_after AS spell
LEFT JOIN staging.person_link AS link ON link.record_key = spell.record_key
