-- One row per submitted file and table that it held.
SELECT
    agency,
    place_code,
    period_start,
    period_end,
    made_on,
    table_name,
    rows_read,
    rows_accepted,
    rows_quarantined
FROM raw.submitted_file
