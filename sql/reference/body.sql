-- One row per body that has a page.
SELECT body_code, body_name, body_type, valid_from, valid_to
FROM raw.body
WHERE body_type <> 'police_force'
