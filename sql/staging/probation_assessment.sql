-- One row per assessment or review of a person on probation.
SELECT
    record_key,
    probation_assessment_key AS assessment_key,
    place_code AS region_code,
    kind,
    completed_date AS completed_on,
    r2_3 AS could_harm_a_child,
    r2_4_1 AS children_are_at_risk,
    uses_social_care_information,
    shared_with_social_care_date AS shared_on
FROM raw.probation_assessment
