-- One row per child who works with a youth offending team.
SELECT record_key, place_code AS yot_code, la_code
FROM raw.yot_person
