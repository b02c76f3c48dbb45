-- One row per dated referral to children's social care by probation or a youth offending team, and
-- body: what its sender thought of the answer and did about it. is_unanswered: no answer is logged,
-- and the council's log would show one. escalated_in_working_days, and the working days from the
-- escalation to the next answer: null where none is dated. is_..._logged: the log of whoever had to
-- act would show it, and holds no undated one.
WITH referral AS (
    SELECT *
    FROM linked.event
    WHERE kind = 'referral'
        AND to_agency = 'social_care'
        AND from_agency IN ('probation', 'yot')
        AND event_on IS NOT NULL
),

answering AS (
    SELECT referral.event_key, board.body_code
    FROM referral
    JOIN reference.council_board AS board
        ON board.la_code = referral.to_place
        AND referral.event_on BETWEEN board.valid_from AND board.valid_to
    UNION
    SELECT referral.event_key, body.body_code
    FROM referral
    JOIN linked.record_body AS body
        ON body.record_key = referral.subject_key
        AND body.body_type IN ('delivery_unit', 'probation_region')
        AND referral.event_on BETWEEN body.valid_from AND body.valid_to
    WHERE referral.from_agency = 'probation'
    UNION
    SELECT referral.event_key, team.body_code
    FROM referral
    JOIN reference.body AS team
        ON team.body_type = 'yot_board' AND team.body_code = referral.from_place
    WHERE referral.from_agency = 'yot'
),

answer AS (
    SELECT about_event_key AS event_key, event_on, working_day
    FROM linked.event
    WHERE kind = 'referral_response'
),

escalation AS (
    SELECT
        referral.event_key,
        referral.to_place,
        min(later.event_on) AS event_on,
        min(later.working_day) AS working_day,
        count(*) FILTER (WHERE later.event_on IS NULL) AS undated
    FROM referral
    JOIN linked.event AS later
        ON later.kind = 'escalation'
        AND later.about_event_key = referral.event_key
        AND later.from_agency = referral.from_agency
    GROUP BY referral.event_key, referral.to_place
),

answered AS (
    SELECT
        answer.event_key,
        count(*) FILTER (WHERE answer.event_on IS NULL) AS undated,
        min(answer.working_day - escalation.working_day)
            FILTER (WHERE answer.working_day >= escalation.working_day) AS after_escalation
    FROM answer
    LEFT JOIN escalation ON escalation.event_key = answer.event_key
    GROUP BY answer.event_key
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
)

SELECT
    referral.event_key AS case_id,
    referral.person_id,
    answering.body_code,
    referral.from_agency,
    referral.event_on AS referred_on,
    referral.is_satisfactory,
    answered.event_key IS NULL AND answer_log.event_on IS NOT NULL AS is_unanswered,
    escalation.event_on AS escalated_on,
    escalation.working_day - referral.working_day AS escalated_in_working_days,
    sending_log.event_on IS NOT NULL
    AND coalesce(escalation.undated, 0) = 0 AS is_escalation_logged,
    answered.after_escalation AS answered_after_escalation_in_working_days,
    later_log.event_on IS NOT NULL
    AND coalesce(answered.undated, 0) = 0 AS is_answer_to_escalation_logged
FROM referral
LEFT JOIN answering ON answering.event_key = referral.event_key
LEFT JOIN answered ON answered.event_key = referral.event_key
LEFT JOIN escalation ON escalation.event_key = referral.event_key
LEFT JOIN logged AS answer_log
    ON answer_log.agency = 'social_care'
    AND answer_log.kind = 'referral_response'
    AND answer_log.place_code = referral.to_place
    AND answer_log.event_on = referral.event_on
LEFT JOIN logged AS sending_log
    ON sending_log.agency = referral.from_agency
    AND sending_log.kind = 'escalation'
    AND sending_log.place_code = referral.from_place
    AND sending_log.event_on = referral.event_on
LEFT JOIN logged AS later_log
    ON later_log.agency = 'social_care'
    AND later_log.kind = 'referral_response'
    AND later_log.place_code = escalation.to_place
    AND later_log.event_on = escalation.event_on
