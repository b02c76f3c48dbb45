-- One row per child with an intervention of a youth offending team that ran throughout a quarter,
-- quarter and body. is_home_visited is null where contacts are not covered.
WITH throughout AS (
    SELECT DISTINCT
        at_end.record_key,
        at_end.person_id,
        at_end.yot_code,
        quarter.period_start,
        quarter.period_end
    FROM reference.period AS quarter
    JOIN linked.covered_intervention AS at_end
        ON quarter.period_end BETWEEN at_end.open_from AND at_end.open_to
    JOIN linked.covered_intervention AS at_start
        ON at_start.intervention_key = at_end.intervention_key
        AND quarter.period_start BETWEEN at_start.open_from AND at_start.open_to
    WHERE quarter.period_type = 'quarter'
),

visited AS (
    SELECT DISTINCT visit.person_id, quarter.period_end
    FROM linked.home_visit AS visit
    JOIN reference.period AS quarter
        ON visit.visited_on BETWEEN quarter.period_start AND quarter.period_end
    WHERE quarter.period_type = 'quarter'
)

SELECT
    throughout.person_id,
    body.body_code,
    throughout.period_end AS on_date,
    bool_or(
        CASE WHEN covered.on_date IS NOT NULL THEN visited.person_id IS NOT NULL END
    ) AS is_home_visited
FROM throughout
JOIN linked.record_body AS body
    ON body.record_key = throughout.record_key
    AND throughout.period_end BETWEEN body.valid_from AND body.valid_to
LEFT JOIN visited
    ON visited.person_id = throughout.person_id AND visited.period_end = throughout.period_end
LEFT JOIN reference.covered_day AS covered
    ON covered.agency = 'yot'
    AND covered.kind = 'yot_contact'
    AND covered.place_code = throughout.yot_code
    AND covered.on_date = throughout.period_end
GROUP BY throughout.person_id, body.body_code, throughout.period_end
