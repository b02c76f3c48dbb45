-- One row per assessment or review by a youth offending team.
SELECT
    assessment.assessment_key,
    assessment.record_key,
    coalesce(link.person_id, assessment.record_key) AS person_id,
    assessment.kind,
    assessment.completed_on,
    assessment.text_digest
FROM staging.yot_assessment AS assessment
LEFT JOIN staging.person_link AS link ON link.record_key = assessment.record_key
