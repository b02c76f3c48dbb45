-- One row per agency, place, kind of record or event, and period that a submission covers
-- completely.
SELECT DISTINCT agency, place_code, kind, period_start, period_end
FROM raw.coverage
WHERE covered = 'complete'
