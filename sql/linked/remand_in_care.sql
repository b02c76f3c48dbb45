-- One row per episode of being looked after under a remand (legal status J1); open_to is never
-- null.
SELECT
    spell.record_key,
    spell.place_code AS la_code,
    coalesce(link.person_id, spell.record_key) AS person_id,
    spell.episode_start_date AS open_from,
    coalesce(spell.episode_end_date, DATE '9999-12-31') AS open_to
FROM raw.social_care_looked_after AS spell
LEFT JOIN staging.person_link AS link ON link.record_key = spell.record_key
WHERE spell.legal_status = 'J1'
