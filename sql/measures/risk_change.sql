-- One row per change in risk that probation saw while a child connected with the person had an
-- episode open in social care, and body. is_sharing_logged: probation's log would show that it
-- was shared; shared_in_working_days is null where there is no dated sharing.
WITH change AS (
    SELECT DISTINCT
        event.event_key,
        event.subject_key,
        event.person_id,
        event.from_place,
        event.event_on,
        event.working_day,
        episode.la_code
    FROM linked.event AS event
    JOIN linked.connection AS connection ON connection.adult_id = event.person_id
    JOIN linked.episode AS episode
        ON episode.person_id = connection.child_id
        AND event.event_on BETWEEN episode.open_from AND episode.open_to
    WHERE event.kind = 'risk_change' AND event.from_agency = 'probation'
),

shared AS (
    SELECT
        about_event_key AS event_key,
        min(working_day) AS working_day,
        count(*) FILTER (WHERE event_on IS NULL) AS undated
    FROM linked.event
    WHERE kind = 'risk_change_shared' AND to_agency = 'social_care'
    GROUP BY about_event_key
),

logged AS (
    SELECT
        covered.place_code,
        CAST(covered.on_date - allowance.days * INTERVAL 1 DAY AS DATE) AS event_on
    FROM reference.covered_day AS covered
    JOIN reference.logging_allowance AS allowance ON allowance.kind = covered.kind
    WHERE covered.agency = 'probation' AND covered.kind = 'risk_change_shared'
),

answering AS (
    SELECT change.event_key, board.body_code
    FROM change
    JOIN reference.council_board AS board
        ON board.la_code = change.la_code
        AND change.event_on BETWEEN board.valid_from AND board.valid_to
    UNION
    SELECT change.event_key, body.body_code
    FROM change
    JOIN linked.record_body AS body
        ON body.record_key = change.subject_key
        AND body.body_type <> 'lscb'
        AND change.event_on BETWEEN body.valid_from AND body.valid_to
)

SELECT DISTINCT
    change.event_key AS case_id,
    change.person_id,
    answering.body_code,
    change.event_on AS changed_on,
    shared.working_day - change.working_day AS shared_in_working_days,
    logged.event_on IS NOT NULL AND coalesce(shared.undated, 0) = 0 AS is_sharing_logged
FROM change
JOIN answering ON answering.event_key = change.event_key
LEFT JOIN shared ON shared.event_key = change.event_key
LEFT JOIN logged
    ON logged.place_code = change.from_place AND logged.event_on = change.event_on
