-- One row per child, or family member of a child, in a council's social care.
SELECT record_key, place_code AS la_code
FROM raw.social_care_person
