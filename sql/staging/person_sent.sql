-- One row per record of a person and period of which an agency's place sent it.
SELECT record_key, agency, place_code, period_start, period_end
FROM raw.person_sent
