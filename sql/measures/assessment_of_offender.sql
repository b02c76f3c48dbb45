-- One row per assessment of a person on probation that was completed while a child connected
-- with the person was on a plan, and body. is_sharing_known: the region would by now have sent
-- the day on which it was shared, and enters such days at all.
WITH assessed AS (
    SELECT DISTINCT assessment.assessment_key, plan.la_code
    FROM linked.offender_assessment AS assessment
    JOIN linked.connection AS connection ON connection.adult_id = assessment.person_id
    JOIN linked.covered_plan AS plan
        ON plan.person_id = connection.child_id
        AND assessment.completed_on BETWEEN plan.open_from AND plan.open_to
),

answering AS (
    SELECT assessed.assessment_key, board.body_code
    FROM assessed
    JOIN linked.offender_assessment AS assessment
        ON assessment.assessment_key = assessed.assessment_key
    JOIN reference.council_board AS board
        ON board.la_code = assessed.la_code
        AND assessment.completed_on BETWEEN board.valid_from AND board.valid_to
    UNION
    SELECT assessed.assessment_key, body.body_code
    FROM assessed
    JOIN linked.offender_assessment AS assessment
        ON assessment.assessment_key = assessed.assessment_key
    JOIN linked.record_body AS body
        ON body.record_key = assessment.record_key
        AND body.body_type <> 'lscb'
        AND assessment.completed_on BETWEEN body.valid_from AND body.valid_to
),

entering AS (
    SELECT DISTINCT region_code
    FROM linked.offender_assessment
    WHERE shared_on IS NOT NULL
),

sent AS (
    SELECT
        covered.place_code AS region_code,
        CAST(covered.on_date - allowance.days * INTERVAL 1 DAY AS DATE) AS completed_on
    FROM reference.covered_day AS covered
    JOIN reference.logging_allowance AS allowance ON allowance.kind = covered.kind
    WHERE covered.agency = 'probation' AND covered.kind = 'probation_assessment'
)

SELECT
    assessment.assessment_key AS case_id,
    assessment.person_id,
    answering.body_code,
    assessment.completed_on,
    assessment.kind,
    assessment.says_child_at_risk,
    assessment.uses_social_care_information,
    assessment.shared_in_working_days,
    entering.region_code IS NOT NULL AND sent.region_code IS NOT NULL AS is_sharing_known
FROM answering
JOIN linked.offender_assessment AS assessment
    ON assessment.assessment_key = answering.assessment_key
LEFT JOIN entering ON entering.region_code = assessment.region_code
LEFT JOIN sent
    ON sent.region_code = assessment.region_code
    AND sent.completed_on = assessment.completed_on
