-- One row per child of a youth offending team and day on which the team wrote down whether
-- the child's accommodation out of custody was suitable.
SELECT
    lived.record_key,
    lived.on_date,
    bool_and(lived.is_accommodation_suitable) AS is_suitable
FROM staging.yot_circumstance AS lived
WHERE lived.setting <> 'custody' AND lived.is_accommodation_suitable IS NOT NULL
GROUP BY lived.record_key, lived.on_date
