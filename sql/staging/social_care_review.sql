-- One row per review conference of a child protection plan; held_on is null where it was only due.
SELECT record_key, place_code AS la_code, review_date AS held_on
FROM raw.social_care_review
