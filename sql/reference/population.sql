-- One row per area, day, age band, sex and ethnicity ('all' where not told apart); people is null
-- unless the number is given.
SELECT la_code, on_date, age_from, age_to, sex, ethnicity, people, value_status
FROM raw.population
