-- One row per complete financial quarter (quarter) or year (year) that submissions reach.
SELECT period_type, period_start, period_end
FROM raw.period
