-- One row per child protection meeting, agency that worked with a child of it or with a parent
-- on the day, and body. is_invited is null where the council logs no invitations;
-- notice_working_days is null where nobody was invited or no invitation is dated.
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
        'probation' AS agency,
        probation_order.record_key AS partner_record_key
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
        'yot' AS agency,
        intervention.record_key AS partner_record_key
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
        min(person_id) AS person_id
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
    expected.working_day - invited.working_day AS notice_working_days
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
