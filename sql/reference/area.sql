-- One row per council area.
SELECT la_code, area_code, area_name, valid_from, valid_to
FROM raw.area
