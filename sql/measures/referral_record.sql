-- One row per dated referral to children's social care by probation or a youth offending team, and
-- body: how it was made and written down. concern_in_working_days: from the day on which the
-- concern arose; held_in_days: to the day on which the council asked recorded a referral or contact
-- of a child concerned, nought where a case was open; null where no such day is recorded.
-- is_front_door_sent: the council sent all its referrals to 14 days after. is_complete: concern,
-- channel, details and expectation are all written down; null where they are not and the sender's
-- log is not whole.
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

concerned AS (
    SELECT event_key, to_place, event_on, person_id AS child_id
    FROM referral
    WHERE from_agency = 'yot'
    UNION
    SELECT referral.event_key, referral.to_place, referral.event_on, connection.child_id
    FROM referral
    JOIN linked.connection AS connection ON connection.adult_id = referral.person_id
    WHERE referral.from_agency = 'probation'
),

arrived AS (
    SELECT
        concerned.event_key,
        date_diff('day', concerned.event_on, arrival.arrived_on) AS days
    FROM concerned
    JOIN linked.front_door AS arrival
        ON arrival.person_id = concerned.child_id
        AND arrival.la_code = concerned.to_place
        AND arrival.arrived_on >= concerned.event_on
    UNION ALL
    SELECT concerned.event_key, 0 AS days
    FROM concerned
    JOIN linked.episode AS episode
        ON episode.person_id = concerned.child_id
        AND episode.la_code = concerned.to_place
        AND concerned.event_on BETWEEN episode.open_from AND episode.open_to
),

held AS (
    SELECT event_key, min(days) AS days
    FROM arrived
    GROUP BY event_key
),

sent AS (
    SELECT covered.place_code, covered.on_date, allowance.days
    FROM reference.covered_day AS covered
    JOIN reference.logging_allowance AS allowance ON allowance.kind = covered.kind
    WHERE covered.agency = 'social_care' AND covered.kind = 'social_care_referral'
)

SELECT
    referral.event_key AS case_id,
    referral.person_id,
    answering.body_code,
    referral.from_agency,
    referral.event_on AS referred_on,
    referral.channel,
    referral.working_day - concern.working_day AS concern_in_working_days,
    held.days AS held_in_days,
    sent.on_date IS NOT NULL AS is_front_door_sent,
    CASE
        WHEN
            referral.concern_arose_on IS NOT NULL
            AND referral.channel IS NOT NULL
            AND referral.has_full_details IS NOT NULL
            AND referral.states_expectation IS NOT NULL
            THEN TRUE
        WHEN own_log.on_date IS NOT NULL THEN FALSE
    END AS is_complete
FROM referral
LEFT JOIN answering ON answering.event_key = referral.event_key
LEFT JOIN reference.calendar_day AS concern ON concern.on_date = referral.concern_arose_on
LEFT JOIN held ON held.event_key = referral.event_key
LEFT JOIN sent
    ON sent.place_code = referral.to_place
    AND sent.on_date = CAST(referral.event_on + sent.days * INTERVAL 1 DAY AS DATE)
LEFT JOIN reference.covered_day AS own_log
    ON own_log.agency = referral.from_agency
    AND own_log.kind = 'referral'
    AND own_log.place_code = referral.from_place
    AND own_log.on_date = referral.event_on
