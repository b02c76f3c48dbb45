-- One row per child of a youth offending team and day on which the team wrote down whether the
-- child was excluded from school; of two settings of one day, excluded in either counts.
SELECT
    lived.record_key,
    lived.on_date,
    bool_or(lived.is_school_excluded) AS is_school_excluded
FROM staging.yot_circumstance AS lived
WHERE lived.is_school_excluded IS NOT NULL
GROUP BY lived.record_key, lived.on_date
