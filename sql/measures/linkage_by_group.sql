-- One row per body, table that its people came in, breakdown (age, sex, ethnicity) and group, with
-- counts of people and of those found in another agency's records. Each table is told for one kind
-- of body only, so that no body's groups are the sum of another's. Age is that of the last day of
-- the last period; its bands are those of the children in need census, the youngest two together.
-- Ethnicity is the main group, by the first letter of the DfE's and of probation's codes.
WITH agency_of AS (
    SELECT
        record_key,
        source,
        person_id,
        CASE
            WHEN source LIKE 'social_care%' THEN 'social_care'
            WHEN source LIKE 'probation%' THEN 'probation'
            WHEN source LIKE 'yot%' THEN 'yot'
        END AS agency
    FROM staging.person_link
),

shared AS (
    SELECT person_id
    FROM agency_of
    GROUP BY person_id
    HAVING count(DISTINCT agency) > 1
),

aged AS (
    SELECT
        described.record_key,
        described.sex,
        substr(upper(described.ethnicity), 1, 1) AS main_group,
        year(last_day.on_date) - year(described.birth_month)
        - CASE WHEN month(last_day.on_date) < month(described.birth_month) THEN 1 ELSE 0 END
            AS years
    FROM staging.described_person AS described
    CROSS JOIN (SELECT max(period_end) AS on_date FROM reference.period) AS last_day
),

grouped AS (
    SELECT
        record_key,
        'age' AS breakdown,
        CASE
            WHEN years < 0 THEN 'not recorded'
            WHEN years < 5 THEN '0 to 4'
            WHEN years < 10 THEN '5 to 9'
            WHEN years < 16 THEN '10 to 15'
            WHEN years < 18 THEN '16 and 17'
            WHEN years < 25 THEN '18 to 24'
            WHEN years >= 25 THEN '25 and over'
            ELSE 'not recorded'
        END AS group_name
    FROM aged
    UNION ALL
    SELECT
        record_key,
        'sex' AS breakdown,
        CASE sex WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' ELSE 'not recorded' END AS group_name
    FROM aged
    UNION ALL
    SELECT
        record_key,
        'ethnicity' AS breakdown,
        CASE main_group
            WHEN 'W' THEN 'White'
            WHEN 'M' THEN 'Mixed'
            WHEN 'A' THEN 'Asian'
            WHEN 'C' THEN 'Asian'
            WHEN 'B' THEN 'Black'
            WHEN 'O' THEN 'other'
            ELSE 'not recorded'
        END AS group_name
    FROM aged
)

SELECT
    body.body_code,
    person.source,
    grouped.breakdown,
    grouped.group_name,
    count(DISTINCT person.record_key) AS people,
    count(DISTINCT person.record_key)
        FILTER (WHERE shared.person_id IS NOT NULL) AS linked_to_another_agency
FROM agency_of AS person
JOIN grouped ON grouped.record_key = person.record_key
JOIN linked.record_body AS body
    ON body.record_key = person.record_key
    AND (
        (person.source = 'social_care_person' AND body.body_type = 'lscb')
        OR (person.source = 'probation_person' AND body.body_type = 'delivery_unit')
        OR (person.source = 'yot_person' AND body.body_type = 'yot_board')
    )
LEFT JOIN shared ON shared.person_id = person.person_id
GROUP BY body.body_code, person.source, grouped.breakdown, grouped.group_name
