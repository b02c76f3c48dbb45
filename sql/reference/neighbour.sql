-- One row per council and statistical neighbour of it.
SELECT la_code, neighbour_rank, neighbour_code, closeness
FROM raw.neighbour
