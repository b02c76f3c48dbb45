-- One row per contact with a person on probation.
SELECT
    contact.record_key,
    coalesce(link.person_id, contact.record_key) AS person_id,
    contact.contact_on,
    contact.contact_type,
    contact.is_complied,
    contact.is_for_child_protection
FROM staging.probation_contact AS contact
LEFT JOIN staging.person_link AS link ON link.record_key = contact.record_key
