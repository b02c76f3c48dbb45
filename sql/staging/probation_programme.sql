-- One row per programme or tool that a person on probation was required to have.
SELECT
    record_key,
    programme,
    required_date AS required_on,
    delivered_date AS delivered_on,
    place_code AS region_code
FROM raw.probation_programme
