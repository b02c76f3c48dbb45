-- One row per body, measure, year, and area that the body is compared by: its own councils (own),
-- their statistical neighbours (neighbours), region and country. told_by is null where the area has
-- no figure; successors counts the councils that took over from a predecessor.
WITH area_now AS (
    SELECT la_code, max(area_level) AS area_level, max(part_of) AS part_of
    FROM reference.area
    GROUP BY la_code
),

period AS (
    SELECT DISTINCT measure, period_start, period_end
    FROM linked.published_series
),

own AS (
    SELECT council.body_code, council.la_code, period.measure, period.period_start, period.period_end
    FROM reference.body_council AS council
    JOIN period ON period.period_end <= council.valid_to
),

wider AS (
    SELECT own.*, region.la_code AS region_code, region.area_level, region.part_of
    FROM own
    JOIN area_now AS council ON council.la_code = own.la_code
    JOIN area_now AS region ON region.la_code = council.part_of
),

asked AS (
    SELECT body_code, 'own' AS compared, la_code, measure, period_start, period_end
    FROM own
    UNION
    SELECT
        own.body_code,
        'neighbours' AS compared,
        neighbour.neighbour_code AS la_code,
        own.measure,
        own.period_start,
        own.period_end
    FROM own
    JOIN reference.neighbour AS neighbour ON neighbour.la_code = own.la_code
    WHERE NOT EXISTS (
        SELECT 1
        FROM reference.body_council AS council
        WHERE council.body_code = own.body_code AND council.la_code = neighbour.neighbour_code
    )
    UNION
    SELECT body_code, area_level AS compared, region_code AS la_code, measure, period_start, period_end
    FROM wider
    UNION
    SELECT
        wider.body_code,
        'country' AS compared,
        country.la_code,
        wider.measure,
        wider.period_start,
        wider.period_end
    FROM wider
    LEFT JOIN area_now AS outer_region ON outer_region.la_code = wider.part_of
    JOIN area_now AS country
        ON country.area_level = 'country'
        AND (country.la_code = wider.part_of OR country.la_code = outer_region.part_of)
),

successor AS (
    SELECT told_by, count(DISTINCT la_code) AS successors
    FROM reference.area_history
    WHERE is_predecessor
    GROUP BY told_by
),

latest_name AS (
    SELECT
        la_code,
        area_name,
        row_number() OVER (PARTITION BY la_code ORDER BY valid_to DESC, area_code) AS place
    FROM reference.area
)

SELECT
    asked.body_code,
    asked.compared,
    asked.la_code,
    latest_name.area_name,
    asked.measure,
    asked.period_start,
    asked.period_end,
    series.told_by,
    series.told_by_name,
    series.told_until,
    CASE WHEN series.is_predecessor THEN successor.successors END AS successors,
    series.numerator,
    series.denominator,
    series.value,
    series.unit,
    coalesce(series.value_status, 'x') AS value_status,
    series.source
FROM asked
LEFT JOIN linked.published_series AS series
    ON series.la_code = asked.la_code
    AND series.measure = asked.measure
    AND series.period_end = asked.period_end
    AND (asked.compared = 'own' OR NOT series.is_predecessor)
LEFT JOIN successor ON successor.told_by = series.told_by
LEFT JOIN latest_name ON latest_name.la_code = asked.la_code AND latest_name.place = 1
