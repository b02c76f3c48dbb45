-- One row per child of a youth offending team, day and setting, and period sent that holds the day:
-- whether a health plan, and the move to adult services, was written down. A blank is false where
-- the team wrote such a day down of any child in the period, else null.
WITH kept AS (
    SELECT
        coverage.place_code,
        coverage.period_start,
        coverage.period_end,
        bool_or(lived.health_plan_on IS NOT NULL) AS is_health_kept,
        bool_or(lived.transition_on IS NOT NULL) AS is_transition_kept
    FROM reference.coverage AS coverage
    JOIN staging.yot_circumstance AS lived
        ON lived.yot_code = coverage.place_code
        AND lived.on_date BETWEEN coverage.period_start AND coverage.period_end
    WHERE coverage.agency = 'yot' AND coverage.kind = 'yot_circumstance'
    GROUP BY coverage.place_code, coverage.period_start, coverage.period_end
)

SELECT
    lived.record_key,
    lived.on_date,
    lived.setting,
    CASE
        WHEN lived.health_plan_on IS NOT NULL THEN TRUE
        WHEN kept.is_health_kept THEN FALSE
    END AS has_health_plan,
    CASE
        WHEN lived.transition_on IS NOT NULL THEN TRUE
        WHEN kept.is_transition_kept THEN FALSE
    END AS has_transition
FROM staging.yot_circumstance AS lived
LEFT JOIN kept
    ON kept.place_code = lived.yot_code
    AND lived.on_date BETWEEN kept.period_start AND kept.period_end
