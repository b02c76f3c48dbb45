-- One row per assessment or review by a youth offending team, with what it says and when;
-- working_day and shared_working_day are the ordinals of its completion and of its sharing with
-- social care. Apart from linked.assessment, so that what needs neither does not rest on them.
SELECT
    assessment.assessment_key,
    assessment.record_key,
    assessment.yot_code,
    coalesce(link.person_id, assessment.record_key) AS person_id,
    assessment.kind,
    assessment.started_on,
    assessment.completed_on,
    assessment.safety_wellbeing,
    assessment.uses_social_care_information,
    completed.working_day,
    shared.working_day AS shared_working_day
FROM staging.yot_assessment AS assessment
LEFT JOIN staging.person_link AS link ON link.record_key = assessment.record_key
LEFT JOIN reference.calendar_day AS completed ON completed.on_date = assessment.completed_on
LEFT JOIN reference.calendar_day AS shared
    ON shared.on_date = assessment.shared_with_social_care_on
