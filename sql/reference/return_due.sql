-- One row per agency, place and financial year with the day on which its return was due.
-- days_late is nought for what came in time, null for what did not come.
SELECT agency, place_code, period_start, due_on, days_late
FROM raw.return_due
