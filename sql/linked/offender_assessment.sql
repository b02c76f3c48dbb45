-- One row per assessment or review of a person on probation. says_child_at_risk is null where
-- neither question was answered yes and one was not answered.
SELECT
    assessment.record_key,
    assessment.assessment_key,
    assessment.region_code,
    coalesce(link.person_id, assessment.record_key) AS person_id,
    assessment.kind,
    assessment.completed_on,
    assessment.could_harm_a_child OR assessment.children_are_at_risk AS says_child_at_risk,
    assessment.uses_social_care_information,
    assessment.shared_on,
    shared.working_day - completed.working_day AS shared_in_working_days
FROM staging.probation_assessment AS assessment
LEFT JOIN staging.person_link AS link ON link.record_key = assessment.record_key
LEFT JOIN reference.calendar_day AS completed ON completed.on_date = assessment.completed_on
LEFT JOIN reference.calendar_day AS shared ON shared.on_date = assessment.shared_on
