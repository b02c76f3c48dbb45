-- One row per person on probation who is connected with a child, body and quarter's end.
-- has_domestic_abuse_history is null where no order open on the day says whether there is one.
WITH offender AS (
    SELECT
        probation_order.person_id,
        probation_order.record_key,
        quarter.period_end AS on_date,
        bool_or(probation_order.has_domestic_abuse_history) AS has_domestic_abuse_history
    FROM reference.period AS quarter
    JOIN linked.covered_order AS probation_order
        ON quarter.period_end BETWEEN probation_order.open_from AND probation_order.open_to
    JOIN (SELECT DISTINCT adult_id FROM linked.connection) AS connected
        ON connected.adult_id = probation_order.person_id
    WHERE quarter.period_type = 'quarter'
    GROUP BY probation_order.person_id, probation_order.record_key, quarter.period_end
)

SELECT
    offender.person_id,
    body.body_code,
    offender.on_date,
    bool_or(offender.has_domestic_abuse_history) AS has_domestic_abuse_history
FROM offender
JOIN linked.record_body AS body
    ON body.record_key = offender.record_key
    AND offender.on_date BETWEEN body.valid_from AND body.valid_to
GROUP BY offender.person_id, body.body_code, offender.on_date
