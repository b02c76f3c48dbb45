-- One row per thing that a youth offending team writes down of a child, with the days from what calls
-- for it within which it counts. Source: our own choice; the chief inspectors named no number.
SELECT written.what, written.days
FROM (
    VALUES
    ('health_plan', 28),
    ('release', 28),
    ('transition', 91),
    ('last_half_year_of_childhood', 183),
    ('outcome_of_plan', 182)
) AS written (what, days)
