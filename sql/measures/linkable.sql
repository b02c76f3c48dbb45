-- One row per body, agency, table that people came in, and quarter: the people in what the agency's
-- places sent of the quarter, and those of them who can be linked, as they have a name and a birth
-- date. Adults of a young person's home are left out: they are one more way to find a connection,
-- and no figure rests on them alone.
WITH sent AS (
    SELECT
        sent.agency,
        sent.place_code,
        link.source,
        quarter.period_start,
        count(DISTINCT sent.record_key) AS people,
        count(DISTINCT sent.record_key)
            FILTER (WHERE link.is_named AND link.is_birth_date_known) AS linkable
    FROM staging.person_sent AS sent
    JOIN staging.person_link AS link ON link.record_key = sent.record_key
    JOIN reference.period AS quarter
        ON quarter.period_type = 'quarter'
        AND sent.period_start <= quarter.period_end
        AND sent.period_end >= quarter.period_start
    WHERE link.source <> 'yot_household_adult'
    GROUP BY sent.agency, sent.place_code, link.source, quarter.period_start
),

place AS (
    SELECT DISTINCT body_code, agency, unnest(place_codes) AS place_code
    FROM reference.body_supply
)

SELECT
    place.body_code,
    place.agency,
    sent.source,
    sent.period_start AS quarter_start,
    CAST(sum(sent.people) AS BIGINT) AS people,
    CAST(sum(sent.linkable) AS BIGINT) AS linkable
FROM place
JOIN sent ON sent.agency = place.agency AND sent.place_code = place.place_code
GROUP BY place.body_code, place.agency, sent.source, sent.period_start
