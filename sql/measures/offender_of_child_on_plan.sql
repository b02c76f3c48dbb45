-- One row per person on probation, body and quarter's end on which a child connected with that
-- person was on a plan. months_since_assessed: in which month, counted back from 1, the last
-- risk of harm assessment was completed; months_of_assessments: for how many months up to the
-- day assessments are covered without a break.
WITH offender AS (
    SELECT DISTINCT
        probation_order.person_id,
        probation_order.record_key,
        probation_order.region_code,
        probation_order.started_on,
        plan.la_code,
        quarter.period_end AS on_date
    FROM reference.period AS quarter
    JOIN linked.covered_order AS probation_order
        ON quarter.period_end BETWEEN probation_order.open_from AND probation_order.open_to
    JOIN linked.connection AS connection ON connection.adult_id = probation_order.person_id
    JOIN linked.covered_plan AS plan
        ON plan.person_id = connection.child_id
        AND quarter.period_end BETWEEN plan.open_from AND plan.open_to
    WHERE quarter.period_type = 'quarter'
),

flagged AS (
    SELECT DISTINCT offender.person_id, offender.on_date
    FROM offender
    JOIN linked.covered_registration AS registration
        ON registration.person_id = offender.person_id
        AND registration.register_type = 'RCPR'
        AND offender.on_date BETWEEN registration.open_from AND registration.open_to
),

assessed AS (
    SELECT offender.person_id, offender.on_date, max(assessment.completed_on) AS completed_on
    FROM offender
    JOIN linked.offender_assessment AS assessment
        ON assessment.person_id = offender.person_id
        AND assessment.kind = 'risk of harm'
        AND assessment.completed_on <= offender.on_date
    GROUP BY offender.person_id, offender.on_date
),

answering AS (
    SELECT
        offender.person_id,
        offender.region_code,
        offender.started_on,
        offender.on_date,
        board.body_code
    FROM offender
    JOIN reference.council_board AS board
        ON board.la_code = offender.la_code
        AND offender.on_date BETWEEN board.valid_from AND board.valid_to
    UNION
    SELECT
        offender.person_id,
        offender.region_code,
        offender.started_on,
        offender.on_date,
        body.body_code
    FROM offender
    JOIN linked.record_body AS body
        ON body.record_key = offender.record_key
        AND body.body_type <> 'lscb'
        AND offender.on_date BETWEEN body.valid_from AND body.valid_to
)

SELECT
    answering.person_id,
    answering.body_code,
    answering.on_date,
    bool_or(
        CASE WHEN covered.on_date IS NOT NULL THEN flagged.person_id IS NOT NULL END
    ) AS is_flagged,
    date_diff('day', min(answering.started_on), answering.on_date) AS days_under_order,
    -- A quarter's last day is its month's last: a month is counted with all its days.
    min(
        1 + 12 * (year(answering.on_date) - year(assessed.completed_on))
        + month(answering.on_date) - month(assessed.completed_on)
    ) AS months_since_assessed,
    max(
        12 * (year(answering.on_date) - year(run.first_day))
        + month(answering.on_date) - month(run.first_day)
        + CASE WHEN day(run.first_day) = 1 THEN 1 ELSE 0 END
    ) AS months_of_assessments
FROM answering
LEFT JOIN flagged
    ON flagged.person_id = answering.person_id AND flagged.on_date = answering.on_date
LEFT JOIN assessed
    ON assessed.person_id = answering.person_id AND assessed.on_date = answering.on_date
LEFT JOIN reference.covered_day AS covered
    ON covered.agency = 'probation'
    AND covered.kind = 'probation_registration'
    AND covered.place_code = answering.region_code
    AND covered.on_date = answering.on_date
LEFT JOIN linked.covered_run AS run
    ON run.agency = 'probation'
    AND run.kind = 'probation_assessment'
    AND run.place_code = answering.region_code
    AND answering.on_date BETWEEN run.first_day AND run.last_day
GROUP BY answering.person_id, answering.body_code, answering.on_date
