-- One row per child and adult who belong together by some agency's record, and by which.
SELECT
    coalesce(child.person_id, named.record_key) AS child_id,
    coalesce(adult.person_id, named.offender_key) AS adult_id,
    'declared' AS basis
FROM staging.probation_child AS named
LEFT JOIN staging.person_link AS child ON child.record_key = named.record_key
LEFT JOIN staging.person_link AS adult ON adult.record_key = named.offender_key
UNION
SELECT child.person_id AS child_id, adult.person_id AS adult_id, 'family' AS basis
FROM staging.social_care_family AS child_member
JOIN staging.social_care_family AS adult_member
    ON adult_member.family_key = child_member.family_key
JOIN staging.person_link AS child
    ON child.record_key = child_member.record_key AND child.person_kind = 'child'
JOIN staging.person_link AS adult
    ON adult.record_key = adult_member.record_key AND adult.person_kind = 'adult'
UNION
SELECT
    coalesce(child.person_id, household.client_key) AS child_id,
    coalesce(adult.person_id, household.record_key) AS adult_id,
    'household' AS basis
FROM staging.yot_household_adult AS household
LEFT JOIN staging.person_link AS child ON child.record_key = household.client_key
LEFT JOIN staging.person_link AS adult ON adult.record_key = household.record_key
