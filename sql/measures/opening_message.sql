-- One row per order or intervention that began, message that its agency may owe at the start (a
-- check with social care, the police or probation, or a notification to social care), and body.
-- is_about_child: a child is connected with the person on probation, or the case is of a child;
-- is_on_plan, is_open_to_social_care: that child was, by any council's records, on the first day.
-- sent_in_working_days: from the first day, negative if before it; null if none is dated.
-- is_sending_logged: the agency's log would show one, and holds no undated one.
WITH around AS (
    SELECT work.agency, work.work_key, work.started_on, connection.child_id
    FROM linked.opened_work AS work
    JOIN linked.connection AS connection ON connection.adult_id = work.person_id
    WHERE work.agency = 'probation'
    UNION
    SELECT agency, work_key, started_on, person_id AS child_id
    FROM linked.opened_work
    WHERE agency = 'yot'
),

on_plan AS (
    SELECT DISTINCT around.agency, around.work_key
    FROM around
    JOIN linked.covered_plan AS plan
        ON plan.person_id = around.child_id
        AND around.started_on BETWEEN plan.open_from AND plan.open_to
),

at_work AS (
    SELECT DISTINCT around.agency, around.work_key
    FROM around
    JOIN linked.episode AS episode
        ON episode.person_id = around.child_id
        AND around.started_on BETWEEN episode.open_from AND episode.open_to
),

owed AS (
    SELECT work.*, calendar.working_day, message.kind, message.days AS days_before
    FROM linked.opened_work AS work
    CROSS JOIN reference.earliest_message AS message
    LEFT JOIN reference.calendar_day AS calendar ON calendar.on_date = work.started_on
    WHERE work.agency = 'yot' OR message.kind <> 'probation_check'
),

sent AS (
    SELECT
        owed.agency,
        owed.work_key,
        owed.kind,
        min(event.working_day - owed.working_day) AS working_days,
        count(*) FILTER (WHERE event.event_on IS NULL) AS undated
    FROM owed
    JOIN linked.event AS event
        ON event.kind = owed.kind
        AND event.from_agency = owed.agency
        AND event.person_id = owed.person_id
        AND (event.kind <> 'notification' OR event.to_agency = 'social_care')
        AND coalesce(event.event_on, owed.started_on)
        >= CAST(owed.started_on - owed.days_before * INTERVAL 1 DAY AS DATE)
    GROUP BY owed.agency, owed.work_key, owed.kind
),

-- A log must hold the days from the earliest that counts to the last that could still be in time.
logged AS (
    SELECT DISTINCT owed.agency, owed.work_key, owed.kind
    FROM owed
    JOIN reference.logging_allowance AS allowance ON allowance.kind = owed.kind
    JOIN reference.covered_day AS before
        ON before.agency = owed.agency
        AND before.kind = owed.kind
        AND before.place_code = owed.place_code
        AND before.on_date = CAST(owed.started_on - owed.days_before * INTERVAL 1 DAY AS DATE)
    JOIN reference.covered_day AS after
        ON after.agency = owed.agency
        AND after.kind = owed.kind
        AND after.place_code = owed.place_code
        AND after.on_date = CAST(owed.started_on + allowance.days * INTERVAL 1 DAY AS DATE)
)

SELECT
    owed.work_key AS case_id,
    owed.person_id,
    body.body_code,
    owed.agency,
    owed.kind,
    owed.started_on,
    owed.has_domestic_abuse_history,
    owed.is_conviction_at_home,
    about.work_key IS NOT NULL AS is_about_child,
    on_plan.work_key IS NOT NULL AS is_on_plan,
    at_work.work_key IS NOT NULL AS is_open_to_social_care,
    sent.working_days AS sent_in_working_days,
    logged.work_key IS NOT NULL AND coalesce(sent.undated, 0) = 0 AS is_sending_logged
FROM owed
JOIN linked.record_body AS body
    ON body.record_key = owed.record_key
    AND owed.started_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN (SELECT DISTINCT agency, work_key FROM around) AS about
    ON about.agency = owed.agency AND about.work_key = owed.work_key
LEFT JOIN on_plan ON on_plan.agency = owed.agency AND on_plan.work_key = owed.work_key
LEFT JOIN at_work ON at_work.agency = owed.agency AND at_work.work_key = owed.work_key
LEFT JOIN sent
    ON sent.agency = owed.agency AND sent.work_key = owed.work_key AND sent.kind = owed.kind
LEFT JOIN logged
    ON logged.agency = owed.agency AND logged.work_key = owed.work_key AND logged.kind = owed.kind
