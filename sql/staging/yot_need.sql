-- One row per need of a child of a youth offending team and day on which it was assessed.
SELECT
    record_key,
    place_code AS yot_code,
    assessed_date AS assessed_on,
    need,
    level,
    attended_date AS attended_on,
    assessed_fully AS is_assessed_fully,
    treated_date AS treated_on
FROM raw.yot_need
