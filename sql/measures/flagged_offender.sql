-- One row per person on probation, body and quarter's end on which the person was flagged as a
-- child protection case (register type RCPR).
WITH flagged AS (
    SELECT DISTINCT
        registration.person_id,
        registration.record_key,
        quarter.period_end AS on_date
    FROM reference.period AS quarter
    JOIN linked.covered_registration AS registration
        ON quarter.period_end BETWEEN registration.open_from AND registration.open_to
    JOIN linked.covered_order AS probation_order
        ON probation_order.person_id = registration.person_id
        AND quarter.period_end BETWEEN probation_order.open_from AND probation_order.open_to
    WHERE quarter.period_type = 'quarter' AND registration.register_type = 'RCPR'
),

with_plan AS (
    SELECT DISTINCT flagged.person_id, flagged.on_date
    FROM flagged
    JOIN linked.connection AS connection ON connection.adult_id = flagged.person_id
    JOIN linked.covered_plan AS plan
        ON plan.person_id = connection.child_id
        AND flagged.on_date BETWEEN plan.open_from AND plan.open_to
)

SELECT
    flagged.person_id,
    body.body_code,
    flagged.on_date,
    bool_or(
        CASE WHEN covered.on_date IS NOT NULL THEN with_plan.person_id IS NOT NULL END
    ) AS has_child_on_plan
FROM flagged
JOIN linked.record_body AS body
    ON body.record_key = flagged.record_key
    AND flagged.on_date BETWEEN body.valid_from AND body.valid_to
LEFT JOIN linked.record_council AS home ON home.record_key = flagged.record_key
LEFT JOIN with_plan
    ON with_plan.person_id = flagged.person_id AND with_plan.on_date = flagged.on_date
LEFT JOIN reference.covered_day AS covered
    ON covered.agency = 'social_care'
    AND covered.kind = 'social_care_plan'
    AND covered.place_code = home.la_code
    AND covered.on_date = flagged.on_date
GROUP BY flagged.person_id, body.body_code, flagged.on_date
