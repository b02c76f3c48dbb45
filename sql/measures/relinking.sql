-- One row per change of links (merged, split) between the last edition and the one before, with
-- the people concerned, noughts included; no row where there was no edition before.
SELECT
    change,
    max(recorded_on) AS recorded_on,
    max(known_until) AS known_until,
    CAST(sum(people) AS BIGINT) AS people
FROM staging.relinking
WHERE number = (SELECT max(number) FROM staging.relinking)
GROUP BY change
