-- One row per dated check that probation or a youth offending team made with social care or the
-- police, and body. answered_in_working_days is null where no reply is dated; is_answer_logged: the
-- log of whoever was asked would show a reply, and holds no undated one. has_full_details: some
-- reply did; null where no reply says.
WITH asked AS (
    SELECT *
    FROM linked.event
    WHERE kind IN ('social_care_check', 'police_check') AND event_on IS NOT NULL
),

reply AS (
    SELECT
        about_event_key AS event_key,
        min(working_day) AS working_day,
        count(*) FILTER (WHERE event_on IS NULL) AS undated,
        bool_or(has_full_details) AS has_full_details
    FROM linked.event
    WHERE kind = 'check_reply'
    GROUP BY about_event_key
),

logged AS (
    SELECT DISTINCT asked.event_key
    FROM asked
    JOIN reference.logging_allowance AS allowance ON allowance.kind = 'check_reply'
    JOIN reference.covered_day AS covered
        ON covered.agency = asked.to_agency
        AND covered.kind = 'check_reply'
        AND covered.place_code = asked.to_place
        AND covered.on_date = CAST(asked.event_on + allowance.days * INTERVAL 1 DAY AS DATE)
)

SELECT
    asked.event_key AS case_id,
    asked.person_id,
    body.body_code,
    asked.kind,
    asked.from_agency,
    asked.event_on AS asked_on,
    reply.event_key IS NOT NULL AS is_answered,
    reply.working_day - asked.working_day AS answered_in_working_days,
    reply.has_full_details,
    logged.event_key IS NOT NULL AND coalesce(reply.undated, 0) = 0 AS is_answer_logged
FROM asked
JOIN linked.record_body AS body
    ON body.record_key = asked.subject_key
    AND asked.event_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN reply ON reply.event_key = asked.event_key
LEFT JOIN logged ON logged.event_key = asked.event_key
