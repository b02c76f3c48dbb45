-- One row per order of probation or intervention of a youth offending team that began on a day that
-- its sender covers. is_conviction_at_home: an adult then in the child's home is known to have a
-- conviction; null for probation, and where no adult at home is said to have one or none.
WITH at_home AS (
    SELECT
        work.intervention_key,
        bool_or(adult.is_conviction_known) AS is_conviction_at_home
    FROM staging.yot_intervention AS work
    JOIN staging.yot_household_adult AS adult
        ON adult.client_key = work.record_key
        AND coalesce(adult.lived_from, work.started_on) <= work.started_on
        AND coalesce(adult.lived_until, work.started_on) >= work.started_on
    GROUP BY work.intervention_key
)

SELECT
    'probation' AS agency,
    work.order_key AS work_key,
    work.record_key,
    coalesce(link.person_id, work.record_key) AS person_id,
    work.region_code AS place_code,
    work.started_on,
    work.has_domestic_abuse_history,
    CAST(NULL AS BOOLEAN) AS is_conviction_at_home
FROM staging.probation_order AS work
JOIN reference.covered_day AS covered
    ON covered.agency = 'probation'
    AND covered.kind = 'probation_order'
    AND covered.place_code = work.region_code
    AND covered.on_date = work.started_on
LEFT JOIN staging.person_link AS link ON link.record_key = work.record_key
UNION ALL
SELECT
    'yot' AS agency,
    work.intervention_key AS work_key,
    work.record_key,
    coalesce(link.person_id, work.record_key) AS person_id,
    work.yot_code AS place_code,
    work.started_on,
    CAST(NULL AS BOOLEAN) AS has_domestic_abuse_history,
    at_home.is_conviction_at_home
FROM staging.yot_intervention AS work
JOIN reference.covered_day AS covered
    ON covered.agency = 'yot'
    AND covered.kind = 'yot_intervention'
    AND covered.place_code = work.yot_code
    AND covered.on_date = work.started_on
LEFT JOIN at_home ON at_home.intervention_key = work.intervention_key
LEFT JOIN staging.person_link AS link ON link.record_key = work.record_key
