-- One row per body that has ever covered one council and no other, with that council.
SELECT body_code, min(la_code) AS la_code
FROM raw.body_area
GROUP BY body_code
HAVING count(DISTINCT la_code) = 1
