-- One row per member of staff and post, as an agency sent it.
SELECT
    of_agency,
    staff_key,
    start_date AS started_on,
    vetting_cleared_date AS cleared_on,
    child_protection_training_date AS child_protection_trained_on,
    multi_agency_training_date AS multi_agency_trained_on,
    agency,
    place_code,
    last_told
FROM raw.workforce
