-- One row per area and code that it bore; the dates are never null.
SELECT
    la_code,
    area_code,
    area_name,
    coalesce(area_level, 'council') AS area_level,
    part_of,
    coalesce(valid_from, DATE '0001-01-01') AS valid_from,
    coalesce(valid_to, DATE '9999-12-31') AS valid_to
FROM raw.area
