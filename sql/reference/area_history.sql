-- One row per area and code under which figures tell of it, with the days on which they do (never
-- null): its own codes, and those of the councils that it took over from, until the day before.
SELECT
    la_code,
    la_code AS told_by,
    area_code,
    area_name,
    FALSE AS is_predecessor,
    coalesce(valid_from, DATE '0001-01-01') AS valid_from,
    coalesce(valid_to, DATE '9999-12-31') AS valid_to
FROM raw.area
UNION ALL
SELECT
    succession.successor_code AS la_code,
    succession.predecessor_code AS told_by,
    predecessor.area_code,
    predecessor.area_name,
    TRUE AS is_predecessor,
    coalesce(predecessor.valid_from, DATE '0001-01-01') AS valid_from,
    CAST(succession.succeeded_on - INTERVAL 1 DAY AS DATE) AS valid_to
FROM raw.area_succession AS succession
LEFT JOIN raw.area AS predecessor ON predecessor.la_code = succession.predecessor_code
