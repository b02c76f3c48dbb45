-- One row per council and probation region that serves it, itself or by one of its parts.
SELECT body_area.la_code, body.body_code AS region_code
FROM raw.body_area AS body_area
JOIN raw.body AS body ON body.body_code = body_area.body_code
WHERE body.body_type = 'probation_region'
UNION
SELECT body_area.la_code, body.body_code AS region_code
FROM raw.body_area AS body_area
JOIN raw.body_part AS body_part ON body_part.part_code = body_area.body_code
JOIN raw.body AS body ON body.body_code = body_part.whole_code
WHERE body.body_type = 'probation_region'
