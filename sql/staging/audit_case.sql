-- One row per case drawn for an audit and agency whose case it is.
SELECT
    audit_case_key,
    audit_id,
    place_code AS board_code,
    cohort,
    of_agency,
    sampled_on
FROM raw.audit_case
