-- One row per time that a child was held, from a youth offending team's records; open_to is
-- never null.
SELECT
    held.record_key,
    held.place_code AS yot_code,
    coalesce(link.person_id, held.record_key) AS person_id,
    held.kind,
    CAST(held.from_datetime AS DATE) AS open_from,
    coalesce(CAST(held.to_datetime AS DATE), DATE '9999-12-31') AS open_to
FROM raw.yot_custody AS held
LEFT JOIN staging.person_link AS link ON link.record_key = held.record_key
