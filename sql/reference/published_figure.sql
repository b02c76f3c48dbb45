-- One row per area, measure, year and source of a published figure, with the code and name that the
-- area bore on the year's last day (null if not told); value is null unless it is given.
WITH named AS (
    SELECT
        figure.*,
        area.area_code,
        area.area_name,
        coalesce(area.area_level, 'council') AS area_level,
        -- Where two codes claim one day, the one that ended first stood then.
        row_number() OVER (
            PARTITION BY figure.la_code, figure.measure, figure.figure_to, figure.source
            ORDER BY coalesce(area.valid_to, DATE '9999-12-31'), area.area_code
        ) AS claim
    FROM raw.published_figure AS figure
    LEFT JOIN raw.area AS area
        ON area.la_code = figure.la_code
        AND coalesce(area.valid_from, DATE '0001-01-01') <= figure.figure_to
        AND coalesce(area.valid_to, DATE '9999-12-31') >= figure.figure_to
)

SELECT
    la_code,
    area_code,
    area_name,
    area_level,
    measure,
    figure_from AS period_start,
    figure_to AS period_end,
    numerator,
    denominator,
    value,
    unit,
    value_status,
    source
FROM named
WHERE claim = 1
