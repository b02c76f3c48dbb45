-- One row per order that began while a child connected with the person had an episode open in
-- social care, and body. is_notification_logged: probation's log would show a notification;
-- notified_in_working_days is null where there is none from the first day on.
WITH started AS (
    SELECT DISTINCT
        probation_order.order_key,
        probation_order.record_key,
        probation_order.person_id,
        probation_order.region_code,
        probation_order.started_on,
        calendar.working_day,
        episode.la_code
    FROM linked.covered_order AS probation_order
    JOIN linked.connection AS connection ON connection.adult_id = probation_order.person_id
    JOIN linked.episode AS episode
        ON episode.person_id = connection.child_id
        AND probation_order.started_on BETWEEN episode.open_from AND episode.open_to
    LEFT JOIN reference.calendar_day AS calendar
        ON calendar.on_date = probation_order.started_on
    WHERE probation_order.started_on BETWEEN probation_order.open_from AND probation_order.open_to
),

notice AS (
    SELECT person_id, event_on, working_day
    FROM linked.event
    WHERE kind = 'notification' AND from_agency = 'probation' AND to_agency = 'social_care'
),

notified AS (
    SELECT
        started.order_key,
        min(notice.working_day - started.working_day)
            FILTER (WHERE notice.working_day >= started.working_day) AS working_days,
        count(*) FILTER (WHERE notice.event_on IS NULL) AS undated
    FROM started
    JOIN notice ON notice.person_id = started.person_id
    GROUP BY started.order_key
),

answering AS (
    SELECT started.order_key, board.body_code
    FROM started
    JOIN reference.council_board AS board
        ON board.la_code = started.la_code
        AND started.started_on BETWEEN board.valid_from AND board.valid_to
    UNION
    SELECT started.order_key, body.body_code
    FROM started
    JOIN linked.record_body AS body
        ON body.record_key = started.record_key
        AND body.body_type <> 'lscb'
        AND started.started_on BETWEEN body.valid_from AND body.valid_to
),

logged AS (
    SELECT
        covered.place_code,
        covered.on_date AS started_on
    FROM reference.covered_day AS covered
    JOIN reference.logging_allowance AS allowance ON allowance.kind = covered.kind
    JOIN reference.covered_day AS later
        ON later.agency = covered.agency
        AND later.kind = covered.kind
        AND later.place_code = covered.place_code
        AND later.on_date = CAST(covered.on_date + allowance.days * INTERVAL 1 DAY AS DATE)
    WHERE covered.agency = 'probation' AND covered.kind = 'notification'
)

SELECT DISTINCT
    started.order_key AS case_id,
    started.person_id,
    answering.body_code,
    started.started_on,
    notified.working_days AS notified_in_working_days,
    logged.started_on IS NOT NULL AND coalesce(notified.undated, 0) = 0 AS is_notification_logged
FROM started
JOIN answering ON answering.order_key = started.order_key
LEFT JOIN notified ON notified.order_key = started.order_key
LEFT JOIN logged
    ON logged.place_code = started.region_code AND logged.started_on = started.started_on
