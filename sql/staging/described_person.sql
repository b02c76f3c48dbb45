-- One row per record of a person whom an agency describes by sex, ethnicity and month of birth.
SELECT record_key, sex, ethnicity, birth_month
FROM raw.social_care_person
UNION ALL
SELECT record_key, sex, ethnicity, birth_month
FROM raw.probation_person
UNION ALL
SELECT record_key, sex, ethnicity, birth_month
FROM raw.yot_person
