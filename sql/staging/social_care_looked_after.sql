-- One row per episode of being looked after.
SELECT
    record_key,
    place_code AS la_code,
    episode_start_date AS started_on,
    episode_end_date AS ended_on
FROM raw.social_care_looked_after
