-- One row per body that is part of another; the dates are never null.
SELECT
    part_code,
    whole_code,
    coalesce(valid_from, DATE '0001-01-01') AS valid_from,
    coalesce(valid_to, DATE '9999-12-31') AS valid_to
FROM raw.body_part
