-- One row per record of a person as an agency holds it. own_key stands for the agency's own
-- number of the case, which for a child whom probation names is the offender's; recorded_on is
-- the day of that assessment, else null; held_on the last day of which the agency sent all such
-- records, null if there is none. Sex is null where it is not male or female.
WITH named AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY record_key ORDER BY assessment_date DESC) AS nth
    FROM raw.probation_child
),

held AS (
    SELECT
        'social_care' AS agency,
        place_code,
        'social_care_person' AS table_name,
        record_key,
        record_key AS own_key,
        CAST(NULL AS DATE) AS recorded_on,
        sex,
        birth_month,
        death_month,
        CAST(NULL AS BOOLEAN) AS is_limited_access
    FROM raw.social_care_person
    UNION ALL
    SELECT
        'probation' AS agency,
        place_code,
        'probation_person' AS table_name,
        record_key,
        record_key AS own_key,
        CAST(NULL AS DATE) AS recorded_on,
        sex,
        birth_month,
        CAST(NULL AS DATE) AS death_month,
        limited_access AS is_limited_access
    FROM raw.probation_person
    UNION ALL
    SELECT
        'probation' AS agency,
        place_code,
        'probation_child' AS table_name,
        record_key,
        offender_key AS own_key,
        assessment_date AS recorded_on,
        child_gender AS sex,
        birth_month,
        CAST(NULL AS DATE) AS death_month,
        CAST(NULL AS BOOLEAN) AS is_limited_access
    FROM named
    WHERE nth = 1
    UNION ALL
    SELECT
        'yot' AS agency,
        place_code,
        'yot_person' AS table_name,
        record_key,
        record_key AS own_key,
        CAST(NULL AS DATE) AS recorded_on,
        sex,
        birth_month,
        CAST(NULL AS DATE) AS death_month,
        limited_access AS is_limited_access
    FROM raw.yot_person
),

last_covered AS (
    SELECT agency, place_code, kind, max(period_end) AS held_on
    FROM reference.coverage
    GROUP BY agency, place_code, kind
)

SELECT
    held.agency,
    held.place_code,
    held.table_name,
    held.record_key,
    held.own_key,
    coalesce(link.person_id, held.record_key) AS person_id,
    held.recorded_on,
    CASE WHEN held.sex IN ('M', 'F') THEN held.sex END AS sex,
    held.birth_month,
    held.death_month,
    held.is_limited_access,
    last_covered.held_on
FROM held
LEFT JOIN staging.person_link AS link ON link.record_key = held.record_key
LEFT JOIN last_covered
    ON last_covered.agency = held.agency
    AND last_covered.place_code = held.place_code
    AND last_covered.kind = held.table_name
