-- One row per safeguarding board, table of its own keeping, and quarter of which it sent the whole.
SELECT DISTINCT
    body.body_code,
    coverage.kind,
    quarter.period_start,
    quarter.period_end
FROM raw.period AS quarter
JOIN raw.coverage AS coverage
    ON coverage.agency = 'board'
    AND coverage.covered = 'complete'
    AND coverage.period_start <= quarter.period_start
    AND coverage.period_end >= quarter.period_end
JOIN raw.body AS body
    ON body.body_code = coverage.place_code AND body.body_type = 'lscb'
WHERE quarter.period_type = 'quarter'
