-- One row per child and initial child protection conference, and board.
-- case_id numbers them by child: a date in a text would look like a date of birth.
-- working_days_from_enquiry counts from the latest enquiry that can have led to it: begun after
-- the child's conference before, and not one that needed none; null where there is no such
-- enquiry, as after a move from another council.
WITH conference AS (
    SELECT
        record_key,
        la_code,
        held_on,
        lag(held_on) OVER (PARTITION BY record_key ORDER BY held_on) AS before_on,
        row_number() OVER (PARTITION BY record_key ORDER BY held_on) AS number
    FROM staging.social_care_conference
),

enquired AS (
    SELECT
        conference.record_key,
        conference.held_on,
        max(enquiry.started_on) AS started_on
    FROM conference
    JOIN staging.social_care_enquiry AS enquiry
        ON enquiry.record_key = conference.record_key
        AND enquiry.started_on <= conference.held_on
        AND coalesce(enquiry.started_on > conference.before_on, TRUE)
        AND enquiry.is_conference_not_required IS DISTINCT FROM TRUE
    GROUP BY conference.record_key, conference.held_on
)

SELECT
    concat(conference.record_key, ':', CAST(conference.number AS VARCHAR)) AS case_id,
    coalesce(link.person_id, conference.record_key) AS person_id,
    board.body_code,
    conference.held_on,
    held.working_day - started.working_day AS working_days_from_enquiry
FROM conference
JOIN reference.council_board AS board
    ON board.la_code = conference.la_code
    AND conference.held_on BETWEEN board.valid_from AND board.valid_to
LEFT JOIN enquired
    ON enquired.record_key = conference.record_key AND enquired.held_on = conference.held_on
LEFT JOIN reference.calendar_day AS held ON held.on_date = conference.held_on
LEFT JOIN reference.calendar_day AS started ON started.on_date = enquired.started_on
LEFT JOIN staging.person_link AS link ON link.record_key = conference.record_key
