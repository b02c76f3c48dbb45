-- One row per order of unpaid work only that is open on a quarter's last day, of a person who is
-- connected with a child on a plan or is registered about a child (RCPR, RCCO, RCHD), and
-- body. is_assessed is null where assessments are not covered from the order's start to the day.
WITH unpaid_work AS (
    SELECT DISTINCT
        probation_order.order_key,
        probation_order.record_key,
        probation_order.person_id,
        probation_order.region_code,
        probation_order.started_on,
        quarter.period_end AS on_date
    FROM reference.period AS quarter
    JOIN linked.covered_order AS probation_order
        ON quarter.period_end BETWEEN probation_order.open_from AND probation_order.open_to
    WHERE quarter.period_type = 'quarter' AND probation_order.is_unpaid_work_only
),

concerned AS (
    SELECT unpaid_work.order_key, unpaid_work.on_date, plan.la_code
    FROM unpaid_work
    JOIN linked.connection AS connection ON connection.adult_id = unpaid_work.person_id
    JOIN linked.covered_plan AS plan
        ON plan.person_id = connection.child_id
        AND unpaid_work.on_date BETWEEN plan.open_from AND plan.open_to
    UNION
    SELECT unpaid_work.order_key, unpaid_work.on_date, home.la_code
    FROM unpaid_work
    JOIN linked.covered_registration AS registration
        ON registration.person_id = unpaid_work.person_id
        AND registration.register_type IN ('RCPR', 'RCCO', 'RCHD')
        AND unpaid_work.on_date BETWEEN registration.open_from AND registration.open_to
    LEFT JOIN linked.record_council AS home ON home.record_key = unpaid_work.record_key
),

answering AS (
    SELECT concerned.order_key, concerned.on_date, board.body_code
    FROM concerned
    JOIN reference.council_board AS board
        ON board.la_code = concerned.la_code
        AND concerned.on_date BETWEEN board.valid_from AND board.valid_to
    UNION
    SELECT concerned.order_key, concerned.on_date, body.body_code
    FROM concerned
    JOIN unpaid_work
        ON unpaid_work.order_key = concerned.order_key AND unpaid_work.on_date = concerned.on_date
    JOIN linked.record_body AS body
        ON body.record_key = unpaid_work.record_key
        AND body.body_type <> 'lscb'
        AND concerned.on_date BETWEEN body.valid_from AND body.valid_to
),

assessed AS (
    SELECT DISTINCT unpaid_work.order_key, unpaid_work.on_date
    FROM unpaid_work
    JOIN linked.offender_assessment AS assessment
        ON assessment.person_id = unpaid_work.person_id
        AND assessment.kind = 'risk of harm'
        AND assessment.completed_on BETWEEN unpaid_work.started_on AND unpaid_work.on_date
)

SELECT DISTINCT
    unpaid_work.order_key AS case_id,
    unpaid_work.person_id,
    answering.body_code,
    unpaid_work.on_date,
    date_diff('day', unpaid_work.started_on, unpaid_work.on_date) AS days_under_order,
    CASE
        WHEN assessed.order_key IS NOT NULL THEN TRUE
        WHEN run.place_code IS NOT NULL THEN FALSE
    END AS is_assessed
FROM unpaid_work
JOIN answering
    ON answering.order_key = unpaid_work.order_key AND answering.on_date = unpaid_work.on_date
LEFT JOIN assessed
    ON assessed.order_key = unpaid_work.order_key AND assessed.on_date = unpaid_work.on_date
LEFT JOIN linked.covered_run AS run
    ON run.agency = 'probation'
    AND run.kind = 'probation_assessment'
    AND run.place_code = unpaid_work.region_code
    AND run.first_day <= unpaid_work.started_on
    AND run.last_day >= unpaid_work.on_date
