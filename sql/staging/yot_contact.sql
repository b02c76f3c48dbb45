-- One row per child of a youth offending team, day and kind of contact.
SELECT record_key, contact_date AS contact_on, kind
FROM raw.yot_contact
