-- One row per assessment or review by a youth offending team.
SELECT
    yot_assessment_key AS assessment_key,
    record_key,
    place_code AS yot_code,
    kind,
    started_date AS started_on,
    completed_date AS completed_on,
    safety_wellbeing,
    uses_social_care_information,
    shared_with_social_care_date AS shared_with_social_care_on,
    text_digest
FROM raw.yot_assessment
