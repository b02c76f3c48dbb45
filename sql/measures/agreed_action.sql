-- One row per dated action that probation or a youth offending team took on at a meeting about a
-- child, and body: the board of where the child lives, and the body of who took it on.
-- done_after_due_in_days: from the day on which it was due, nought or less if in time; null if no
-- day is recorded. is_doing_logged: the agency's log would show it done, and holds no undated one.
WITH action AS (
    SELECT *
    FROM linked.event
    WHERE kind = 'action_agreed'
        AND from_agency IN ('probation', 'yot')
        AND event_on IS NOT NULL
),

answering AS (
    SELECT action.event_key, body.body_code
    FROM action
    JOIN linked.record_body AS body
        ON body.record_key = action.subject_key
        AND action.event_on BETWEEN body.valid_from AND body.valid_to
    UNION
    SELECT action.event_key, body.body_code
    FROM action
    JOIN reference.body AS body
        ON body.body_type IN ('yot_board', 'probation_region')
        AND body.body_code = action.from_place
),

done AS (
    SELECT
        about_event_key AS event_key,
        min(event_on) AS done_on,
        count(*) FILTER (WHERE event_on IS NULL) AS undated
    FROM linked.event
    WHERE kind = 'action_done'
    GROUP BY about_event_key
),

logged AS (
    SELECT
        covered.agency,
        covered.place_code,
        CAST(covered.on_date - allowance.days * INTERVAL 1 DAY AS DATE) AS due_on
    FROM reference.covered_day AS covered
    JOIN reference.logging_allowance AS allowance ON allowance.kind = covered.kind
    WHERE covered.kind = 'action_done'
)

SELECT
    action.event_key AS case_id,
    action.person_id,
    answering.body_code,
    action.from_agency,
    action.event_on AS agreed_on,
    action.due_on,
    date_diff('day', action.due_on, done.done_on) AS done_after_due_in_days,
    logged.due_on IS NOT NULL AND coalesce(done.undated, 0) = 0 AS is_doing_logged
FROM action
LEFT JOIN answering ON answering.event_key = action.event_key
LEFT JOIN done ON done.event_key = action.event_key
LEFT JOIN logged
    ON logged.agency = action.from_agency
    AND logged.place_code = action.from_place
    AND logged.due_on = action.due_on
