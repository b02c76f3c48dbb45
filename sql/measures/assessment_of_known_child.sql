-- One row per assessment that a youth offending team completed while the child was on a plan, in
-- need or looked after by any council's records, and body. shared_in_working_days is null where no
-- day of sharing is recorded; is_sharing_logged: had it been shared, the team's records would show.
WITH known AS (
    SELECT assessment.assessment_key
    FROM linked.timed_assessment AS assessment
    JOIN linked.covered_plan AS spell
        ON spell.person_id = assessment.person_id
        AND assessment.completed_on BETWEEN spell.open_from AND spell.open_to
    UNION
    SELECT assessment.assessment_key
    FROM linked.timed_assessment AS assessment
    JOIN linked.episode AS spell
        ON spell.person_id = assessment.person_id
        AND assessment.completed_on BETWEEN spell.open_from AND spell.open_to
    UNION
    SELECT assessment.assessment_key
    FROM linked.timed_assessment AS assessment
    JOIN linked.looked_after AS spell
        ON spell.person_id = assessment.person_id
        AND assessment.completed_on BETWEEN spell.open_from AND spell.open_to
),

-- Where a team gives the day for none of a period, it may keep no such days at all.
keeps_days AS (
    SELECT coverage.place_code, coverage.period_start, coverage.period_end
    FROM reference.coverage AS coverage
    JOIN linked.timed_assessment AS assessment
        ON assessment.yot_code = coverage.place_code
        AND assessment.completed_on BETWEEN coverage.period_start AND coverage.period_end
    WHERE coverage.agency = 'yot'
        AND coverage.kind = 'yot_assessment'
        AND assessment.shared_working_day IS NOT NULL
    GROUP BY coverage.place_code, coverage.period_start, coverage.period_end
),

-- One and the same submission must reach far enough: a later one tells of later assessments.
logged AS (
    SELECT DISTINCT assessment.assessment_key
    FROM linked.timed_assessment AS assessment
    JOIN keeps_days
        ON keeps_days.place_code = assessment.yot_code
        AND keeps_days.period_start <= assessment.completed_on
    JOIN reference.logging_allowance AS allowance ON allowance.kind = 'yot_assessment'
    WHERE CAST(assessment.completed_on + allowance.days * INTERVAL 1 DAY AS DATE)
        <= keeps_days.period_end
)

SELECT
    assessment.assessment_key AS case_id,
    assessment.person_id,
    body.body_code,
    assessment.completed_on,
    assessment.uses_social_care_information,
    assessment.shared_working_day - assessment.working_day AS shared_in_working_days,
    logged.assessment_key IS NOT NULL AS is_sharing_logged
FROM linked.timed_assessment AS assessment
JOIN known ON known.assessment_key = assessment.assessment_key
JOIN linked.record_body AS body
    ON body.record_key = assessment.record_key
    AND assessment.completed_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN logged ON logged.assessment_key = assessment.assessment_key
