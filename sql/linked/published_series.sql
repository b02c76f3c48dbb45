-- One row per area, measure and year, and area that tells of it: itself, or a council that it took
-- over from (is_predecessor, told_until the last day of that one). Of several sources the one that
-- gives a figure holds, and of these the one that gives its counts.
WITH teller AS (
    SELECT
        la_code,
        told_by,
        is_predecessor,
        min(valid_from) AS valid_from,
        max(valid_to) AS valid_to
    FROM reference.area_history
    GROUP BY la_code, told_by, is_predecessor
),

ranked AS (
    SELECT
        figure.*,
        row_number() OVER (
            PARTITION BY figure.la_code, figure.measure, figure.period_end
            ORDER BY
                CASE WHEN figure.value_status = 'shown' THEN 0 ELSE 1 END,
                CASE WHEN figure.numerator IS NULL THEN 1 ELSE 0 END,
                figure.source
        ) AS choice
    FROM reference.published_figure AS figure
)

SELECT
    teller.la_code,
    teller.told_by,
    ranked.area_name AS told_by_name,
    teller.is_predecessor,
    CASE WHEN teller.is_predecessor THEN teller.valid_to END AS told_until,
    ranked.measure,
    ranked.period_start,
    ranked.period_end,
    ranked.numerator,
    ranked.denominator,
    ranked.value,
    ranked.unit,
    ranked.value_status,
    ranked.source
FROM ranked
JOIN teller
    ON teller.told_by = ranked.la_code
    AND ranked.period_end BETWEEN teller.valid_from AND teller.valid_to
WHERE ranked.choice = 1
