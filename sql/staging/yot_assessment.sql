-- One row per assessment or review by a youth offending team.
SELECT
    yot_assessment_key AS assessment_key,
    record_key,
    kind,
    completed_date AS completed_on,
    text_digest
FROM raw.yot_assessment
