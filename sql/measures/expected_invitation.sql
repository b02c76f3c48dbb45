-- One row per child protection meeting, agency that worked with a child of it or with a parent
-- on the day, and body. is_invited is null where the council logs no invitations;
-- notice_working_days is null where nobody was invited or no invitation is dated. What became of the
-- meeting: is_attended and is_reported (the agency came, sent a report) are null where no log would
-- show it; is_role_named, null where the plan's roles are not recorded; minutes_in_working_days from
-- the meeting to the first dated minutes sent to the agency, states_expectation: they said what is
-- expected of it; is_minutes_logged: the council's log would show them, and holds no undated ones.
WITH meeting AS (
    SELECT *
    FROM linked.council_meeting
    WHERE kind IN ('initial conference', 'review conference', 'core group')
),

worked_with AS (
    SELECT
        meeting.meeting_key,
        meeting.la_code,
        meeting.held_on,
        meeting.working_day,
        meeting.person_id,
        meeting.kind,
        meeting.roles_named,
        'probation' AS agency,
        probation_order.record_key AS partner_record_key,
        probation_order.region_code AS partner_place
    FROM meeting
    JOIN linked.connection AS connection ON connection.child_id = meeting.person_id
    JOIN linked.covered_order AS probation_order
        ON probation_order.person_id = connection.adult_id
        AND meeting.held_on BETWEEN probation_order.open_from AND probation_order.open_to
    UNION
    SELECT
        meeting.meeting_key,
        meeting.la_code,
        meeting.held_on,
        meeting.working_day,
        meeting.person_id,
        meeting.kind,
        meeting.roles_named,
        'yot' AS agency,
        intervention.record_key AS partner_record_key,
        intervention.yot_code AS partner_place
    FROM meeting
    JOIN linked.covered_intervention AS intervention
        ON intervention.person_id = meeting.person_id
        AND meeting.held_on BETWEEN intervention.open_from AND intervention.open_to
),

expected AS (
    SELECT
        meeting_key,
        la_code,
        held_on,
        working_day,
        agency,
        min(person_id) AS person_id,
        min(kind) AS kind,
        bool_or(
            concat(';', replace(roles_named, ' ', ''), ';') LIKE concat('%;', agency, ';%')
        ) FILTER (WHERE roles_named IS NOT NULL) AS is_role_named
    FROM worked_with
    GROUP BY meeting_key, la_code, held_on, working_day, agency
),

answering AS (
    SELECT expected.meeting_key, expected.agency, board.body_code
    FROM expected
    JOIN reference.council_board AS board
        ON board.la_code = expected.la_code
        AND expected.held_on BETWEEN board.valid_from AND board.valid_to
    UNION
    SELECT worked_with.meeting_key, worked_with.agency, body.body_code
    FROM worked_with
    JOIN linked.record_body AS body
        ON body.record_key = worked_with.partner_record_key
        AND body.body_type <> 'lscb'
        AND worked_with.held_on BETWEEN body.valid_from AND body.valid_to
),

invited AS (
    SELECT meeting_key, to_agency AS agency, min(working_day) AS working_day
    FROM linked.event
    WHERE kind = 'invitation'
    GROUP BY meeting_key, to_agency
),

took_part AS (
    SELECT
        meeting_key,
        from_agency AS agency,
        bool_or(kind = 'attendance') AS is_attended,
        bool_or(kind = 'report') AS is_reported
    FROM linked.event
    WHERE kind IN ('attendance', 'report')
    GROUP BY meeting_key, from_agency
),

minutes AS (
    SELECT
        meeting_key,
        to_agency AS agency,
        min(working_day) AS working_day,
        count(*) FILTER (WHERE event_on IS NULL) AS undated,
        bool_or(states_expectation) AS states_expectation
    FROM linked.event
    WHERE kind = 'minutes'
    GROUP BY meeting_key, to_agency
),

minutes_log AS (
    SELECT
        covered.place_code,
        CAST(covered.on_date - allowance.days * INTERVAL 1 DAY AS DATE) AS held_on
    FROM reference.covered_day AS covered
    JOIN reference.logging_allowance AS allowance ON allowance.kind = covered.kind
    WHERE covered.agency = 'social_care' AND covered.kind = 'minutes'
),

report_log AS (
    SELECT DISTINCT worked_with.meeting_key, worked_with.agency
    FROM worked_with
    JOIN reference.covered_day AS covered
        ON covered.agency = worked_with.agency
        AND covered.kind = 'report'
        AND covered.place_code = worked_with.partner_place
        AND covered.on_date = worked_with.held_on
)

SELECT
    expected.meeting_key AS case_id,
    expected.person_id,
    answering.body_code,
    expected.held_on AS meeting_on,
    expected.agency,
    CASE
        WHEN invited.meeting_key IS NOT NULL THEN TRUE
        WHEN covered.on_date IS NOT NULL THEN FALSE
    END AS is_invited,
    expected.working_day - invited.working_day AS notice_working_days,
    expected.kind AS meeting_kind,
    expected.is_role_named,
    CASE
        WHEN took_part.is_attended THEN TRUE
        WHEN attendance_log.on_date IS NOT NULL THEN FALSE
    END AS is_attended,
    CASE
        WHEN took_part.is_reported THEN TRUE
        WHEN report_log.meeting_key IS NOT NULL THEN FALSE
    END AS is_reported,
    minutes.meeting_key IS NOT NULL AS is_minutes_sent,
    minutes.working_day - expected.working_day AS minutes_in_working_days,
    minutes_log.held_on IS NOT NULL AND coalesce(minutes.undated, 0) = 0 AS is_minutes_logged,
    minutes.states_expectation
FROM expected
JOIN answering
    ON answering.meeting_key = expected.meeting_key AND answering.agency = expected.agency
LEFT JOIN invited
    ON invited.meeting_key = expected.meeting_key AND invited.agency = expected.agency
LEFT JOIN reference.covered_day AS covered
    ON covered.agency = 'social_care'
    AND covered.kind = 'invitation'
    AND covered.place_code = expected.la_code
    AND covered.on_date = expected.held_on
LEFT JOIN took_part
    ON took_part.meeting_key = expected.meeting_key AND took_part.agency = expected.agency
LEFT JOIN minutes
    ON minutes.meeting_key = expected.meeting_key AND minutes.agency = expected.agency
LEFT JOIN report_log
    ON report_log.meeting_key = expected.meeting_key AND report_log.agency = expected.agency
LEFT JOIN minutes_log
    ON minutes_log.place_code = expected.la_code AND minutes_log.held_on = expected.held_on
LEFT JOIN reference.covered_day AS attendance_log
    ON attendance_log.agency = 'social_care'
    AND attendance_log.kind = 'attendance'
    AND attendance_log.place_code = expected.la_code
    AND attendance_log.on_date = expected.held_on
