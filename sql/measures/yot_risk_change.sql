-- One row per dated change in risk that a youth offending team saw in a child, and body.
-- shared_in_working_days: to the day on which another agency was told; reviewed_in_working_days: to
-- the first review of the child that was completed from that day on; null where none is dated.
-- is_sharing_logged, is_review_sent: the team's log, its assessments, reach far enough to hold one,
-- and hold no undated one of the child's.
WITH change AS (
    SELECT *
    FROM linked.event
    WHERE kind = 'risk_change' AND from_agency = 'yot' AND event_on IS NOT NULL
),

shared AS (
    SELECT
        about_event_key AS event_key,
        min(working_day) AS working_day,
        count(*) FILTER (WHERE event_on IS NULL) AS undated
    FROM linked.event
    WHERE kind = 'risk_change_shared'
    GROUP BY about_event_key
),

reviewed AS (
    SELECT
        change.event_key,
        min(review.working_day - change.working_day)
            FILTER (WHERE review.completed_on >= change.event_on) AS working_days,
        count(*) FILTER (WHERE review.completed_on IS NULL) AS undated
    FROM change
    JOIN linked.timed_assessment AS review
        ON review.record_key = change.subject_key AND review.kind = 'review'
    GROUP BY change.event_key
),

logged AS (
    SELECT
        covered.kind,
        covered.place_code,
        CAST(covered.on_date - allowance.days * INTERVAL 1 DAY AS DATE) AS event_on
    FROM reference.covered_day AS covered
    JOIN reference.logging_allowance AS allowance ON allowance.kind = covered.kind
    WHERE covered.agency = 'yot'
)

SELECT
    change.event_key AS case_id,
    change.person_id,
    body.body_code,
    change.event_on AS changed_on,
    shared.working_day - change.working_day AS shared_in_working_days,
    sharing_log.event_on IS NOT NULL AND coalesce(shared.undated, 0) = 0 AS is_sharing_logged,
    reviewed.working_days AS reviewed_in_working_days,
    review_log.event_on IS NOT NULL AND coalesce(reviewed.undated, 0) = 0 AS is_review_sent
FROM change
JOIN linked.record_body AS body
    ON body.record_key = change.subject_key
    AND change.event_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN shared ON shared.event_key = change.event_key
LEFT JOIN reviewed ON reviewed.event_key = change.event_key
LEFT JOIN logged AS sharing_log
    ON sharing_log.kind = 'risk_change_shared'
    AND sharing_log.place_code = change.from_place
    AND sharing_log.event_on = change.event_on
LEFT JOIN logged AS review_log
    ON review_log.kind = 'yot_assessment'
    AND review_log.place_code = change.from_place
    AND review_log.event_on = change.event_on
