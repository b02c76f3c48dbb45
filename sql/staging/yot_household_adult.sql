-- One row per adult known to live with a child who works with a youth offending team.
SELECT
    record_key,
    client_key,
    known_conviction_indicated AS is_conviction_known,
    from_date AS lived_from,
    to_date AS lived_until
FROM raw.yot_household_adult
