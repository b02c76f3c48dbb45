-- One row per child named as at risk in an assessment of a person on probation.
SELECT record_key, offender_key, assessment_date AS assessed_on
FROM raw.probation_child
