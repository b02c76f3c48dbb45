-- One row per child and initial child protection conference.
SELECT record_key, place_code AS la_code, conference_date AS held_on
FROM raw.social_care_conference
