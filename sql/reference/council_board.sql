-- One row per council and safeguarding board that covers it; the dates are never null.
SELECT
    body_area.la_code,
    body_area.body_code,
    coalesce(body_area.valid_from, DATE '0001-01-01') AS valid_from,
    coalesce(body_area.valid_to, DATE '9999-12-31') AS valid_to
FROM raw.body_area AS body_area
JOIN raw.body AS body ON body.body_code = body_area.body_code
WHERE body.body_type = 'lscb'
