-- One row per record of a person, with the person whom it is of.
SELECT
    record_key,
    source,
    person_kind,
    person_id,
    has_name AS is_named,
    has_birth_date AS is_birth_date_known,
    has_postcode AS is_postcode_known
FROM raw.person_link
