-- One row per registration (flag) of a person on probation.
SELECT
    record_key,
    place_code AS region_code,
    type_code AS register_type,
    start_date AS started_on,
    end_date AS ended_on,
    last_told
FROM raw.probation_registration
