-- One row per record of a person whom probation or a youth offending team works with, and the
-- council where that person lives, null if not recorded.
SELECT record_key, la_code
FROM staging.probation_person
UNION ALL
SELECT record_key, la_code
FROM staging.yot_person
