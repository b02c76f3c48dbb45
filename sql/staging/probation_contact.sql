-- One row per contact with a person on probation.
SELECT
    record_key,
    contact_date AS contact_on,
    contact_type,
    complied AS is_complied,
    purpose_child_protection AS is_for_child_protection
FROM raw.probation_contact
