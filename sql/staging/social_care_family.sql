-- One row per person and family of a council's social care.
SELECT social_care_family_key AS family_key, record_key
FROM raw.social_care_family
