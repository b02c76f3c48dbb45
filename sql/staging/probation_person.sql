-- One row per person on probation.
SELECT record_key, pdu_code AS unit_code, la_code
FROM raw.probation_person
