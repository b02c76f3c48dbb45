-- One row per edition but the first, change of links since the one before, and reason.
SELECT number, recorded_on, known_until, change, reason, people
FROM raw.relinking
