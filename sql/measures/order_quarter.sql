-- One row per order that ran throughout a quarter, at whose end a child connected with the
-- person was on a plan, and body. is_home_visited is null where contacts are not covered.
WITH throughout AS (
    SELECT DISTINCT
        at_end.order_key,
        at_end.record_key,
        at_end.person_id,
        at_end.region_code,
        quarter.period_start,
        quarter.period_end,
        plan.la_code
    FROM reference.period AS quarter
    JOIN linked.covered_order AS at_end
        ON quarter.period_end BETWEEN at_end.open_from AND at_end.open_to
    JOIN linked.covered_order AS at_start
        ON at_start.order_key = at_end.order_key
        AND quarter.period_start BETWEEN at_start.open_from AND at_start.open_to
    JOIN linked.connection AS connection ON connection.adult_id = at_end.person_id
    JOIN linked.covered_plan AS plan
        ON plan.person_id = connection.child_id
        AND quarter.period_end BETWEEN plan.open_from AND plan.open_to
    WHERE quarter.period_type = 'quarter'
),

visited AS (
    SELECT DISTINCT contact.person_id, quarter.period_end
    FROM linked.contact AS contact
    JOIN reference.period AS quarter
        ON contact.contact_on BETWEEN quarter.period_start AND quarter.period_end
    WHERE quarter.period_type = 'quarter'
        AND contact.contact_type = 'CHVS'
        AND contact.is_complied
        AND contact.is_for_child_protection
),

answering AS (
    SELECT throughout.order_key, throughout.period_end, board.body_code
    FROM throughout
    JOIN reference.council_board AS board
        ON board.la_code = throughout.la_code
        AND throughout.period_end BETWEEN board.valid_from AND board.valid_to
    UNION
    SELECT throughout.order_key, throughout.period_end, body.body_code
    FROM throughout
    JOIN linked.record_body AS body
        ON body.record_key = throughout.record_key
        AND body.body_type <> 'lscb'
        AND throughout.period_end BETWEEN body.valid_from AND body.valid_to
)

SELECT DISTINCT
    concat(throughout.order_key, ':', CAST(throughout.period_start AS VARCHAR)) AS case_id,
    throughout.person_id,
    answering.body_code,
    throughout.period_end AS on_date,
    CASE WHEN covered.on_date IS NOT NULL THEN visited.person_id IS NOT NULL END AS is_home_visited
FROM throughout
JOIN answering
    ON answering.order_key = throughout.order_key
    AND answering.period_end = throughout.period_end
LEFT JOIN visited
    ON visited.person_id = throughout.person_id AND visited.period_end = throughout.period_end
LEFT JOIN reference.covered_day AS covered
    ON covered.agency = 'probation'
    AND covered.kind = 'probation_contact'
    AND covered.place_code = throughout.region_code
    AND covered.on_date = throughout.period_end
