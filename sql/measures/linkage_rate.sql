-- One row per body and table that people came in, with counts of people by what is known of
-- them and whether they were found in another agency's records.
WITH person AS (
    SELECT
        record_key,
        source,
        person_id,
        is_birth_date_known,
        is_postcode_known,
        CASE
            WHEN source LIKE 'social_care%' THEN 'social_care'
            WHEN source LIKE 'probation%' THEN 'probation'
            WHEN source LIKE 'yot%' THEN 'yot'
        END AS agency
    FROM staging.person_link
),

shared AS (
    SELECT person_id
    FROM person
    GROUP BY person_id
    HAVING count(DISTINCT agency) > 1
)

SELECT
    body.body_code,
    person.source,
    count(DISTINCT person.record_key) AS people,
    count(DISTINCT person.record_key) FILTER (WHERE person.is_birth_date_known) AS with_birth_date,
    count(DISTINCT person.record_key) FILTER (WHERE person.is_postcode_known) AS with_postcode,
    count(DISTINCT person.record_key)
        FILTER (WHERE shared.person_id IS NOT NULL) AS linked_to_another_agency
FROM person
JOIN linked.record_body AS body ON body.record_key = person.record_key
LEFT JOIN shared ON shared.person_id = person.person_id
GROUP BY body.body_code, person.source
