-- One row per referral to children's social care by another agency, and body, with its answer
-- and what the sender did next. is_answer_logged, is_follow_up_logged: the log of whoever had
-- to act would show it; the working days are null where there is no dated answer or follow-up.
WITH referral AS (
    SELECT *
    FROM linked.event
    WHERE kind = 'referral' AND to_agency = 'social_care'
),

answer AS (
    SELECT
        about_event_key AS event_key,
        min(working_day) AS working_day,
        count(*) FILTER (WHERE event_on IS NULL) AS undated
    FROM linked.event
    WHERE kind = 'referral_response'
    GROUP BY about_event_key
),

follow_up AS (
    SELECT
        referral.event_key,
        min(later.working_day - referral.working_day)
            FILTER (WHERE later.working_day >= referral.working_day) AS working_days,
        count(*) FILTER (WHERE later.event_on IS NULL) AS undated
    FROM referral
    JOIN linked.event AS later
        ON later.about_event_key = referral.event_key
        AND later.from_agency = referral.from_agency
        AND later.kind IN ('follow_up', 'escalation')
    GROUP BY referral.event_key
),

-- The day on which a covered log could last have been too early to tell.
logged AS (
    SELECT
        covered.agency,
        covered.place_code,
        covered.kind,
        CAST(covered.on_date - allowance.days * INTERVAL 1 DAY AS DATE) AS event_on
    FROM reference.covered_day AS covered
    JOIN reference.logging_allowance AS allowance ON allowance.kind = covered.kind
),

answering AS (
    SELECT referral.event_key, board.body_code
    FROM referral
    JOIN reference.council_board AS board
        ON board.la_code = referral.to_place
        AND coalesce(referral.event_on, board.valid_to) BETWEEN board.valid_from AND board.valid_to
    UNION
    SELECT referral.event_key, body.body_code
    FROM referral
    JOIN linked.record_body AS body
        ON body.record_key = referral.subject_key
        AND body.body_type IN ('delivery_unit', 'probation_region')
        AND coalesce(referral.event_on, body.valid_to) BETWEEN body.valid_from AND body.valid_to
    WHERE referral.from_agency = 'probation'
    UNION
    SELECT referral.event_key, team.body_code
    FROM referral
    JOIN reference.body AS team
        ON team.body_type = 'yot_board' AND team.body_code = referral.from_place
    WHERE referral.from_agency = 'yot'
)

SELECT
    referral.event_key AS case_id,
    referral.person_id,
    answering.body_code,
    referral.from_agency,
    referral.event_on AS referred_on,
    answer.working_day - referral.working_day AS answered_in_working_days,
    answer_log.event_on IS NOT NULL AND coalesce(answer.undated, 0) = 0 AS is_answer_logged,
    follow_up.working_days AS followed_up_in_working_days,
    follow_up_log.event_on IS NOT NULL AND coalesce(follow_up.undated, 0) = 0 AS is_follow_up_logged
FROM referral
LEFT JOIN answering ON answering.event_key = referral.event_key
LEFT JOIN answer ON answer.event_key = referral.event_key
LEFT JOIN follow_up ON follow_up.event_key = referral.event_key
LEFT JOIN logged AS answer_log
    ON answer_log.agency = 'social_care'
    AND answer_log.kind = 'referral_response'
    AND answer_log.place_code = referral.to_place
    AND answer_log.event_on = referral.event_on
LEFT JOIN logged AS follow_up_log
    ON follow_up_log.agency = referral.from_agency
    AND follow_up_log.kind = 'follow_up'
    AND follow_up_log.place_code = referral.from_place
    AND follow_up_log.event_on = referral.event_on
