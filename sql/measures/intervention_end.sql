-- One row per intervention of a youth offending team that ended within what the team sent whole,
-- and body. is_accommodation_suitable: as the team last wrote it down, out of custody, between its
-- first and last day; null where it did not.
WITH ended AS (
    SELECT DISTINCT
        intervention_key,
        record_key,
        person_id,
        started_on,
        ended_on
    FROM linked.covered_intervention
    WHERE ended_on BETWEEN open_from AND open_to
),

last_written AS (
    SELECT ended.intervention_key, max(accommodation.on_date) AS on_date
    FROM ended
    JOIN linked.accommodation AS accommodation
        ON accommodation.record_key = ended.record_key
        AND accommodation.on_date BETWEEN ended.started_on AND ended.ended_on
    GROUP BY ended.intervention_key
)

SELECT
    ended.intervention_key AS case_id,
    ended.person_id,
    body.body_code,
    ended.ended_on,
    accommodation.is_suitable AS is_accommodation_suitable
FROM ended
JOIN linked.record_body AS body
    ON body.record_key = ended.record_key
    AND ended.ended_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN last_written ON last_written.intervention_key = ended.intervention_key
LEFT JOIN linked.accommodation AS accommodation
    ON accommodation.record_key = ended.record_key
    AND accommodation.on_date = last_written.on_date
