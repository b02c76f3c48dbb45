-- One row per adult known to live with a child who works with a youth offending team.
SELECT record_key, client_key
FROM raw.yot_household_adult
