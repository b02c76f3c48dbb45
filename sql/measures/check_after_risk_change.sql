-- One row per dated change in risk that probation saw in a person connected with a child, and body.
-- checked_in_working_days: to the first check with social care about the person from that day on;
-- null if none is dated. is_check_logged: probation's log would show one, and holds no undated one.
WITH change AS (
    SELECT DISTINCT
        event.event_key,
        event.subject_key,
        event.person_id,
        event.from_place,
        event.event_on,
        event.working_day
    FROM linked.event AS event
    JOIN linked.connection AS connection ON connection.adult_id = event.person_id
    WHERE event.kind = 'risk_change'
        AND event.from_agency = 'probation'
        AND event.event_on IS NOT NULL
),

checked AS (
    SELECT
        change.event_key,
        min(later.working_day - change.working_day) AS working_days,
        count(*) FILTER (WHERE later.event_on IS NULL) AS undated
    FROM change
    JOIN linked.event AS later
        ON later.kind = 'social_care_check'
        AND later.from_agency = 'probation'
        AND later.person_id = change.person_id
        AND coalesce(later.event_on, change.event_on) >= change.event_on
    GROUP BY change.event_key
),

logged AS (
    SELECT
        covered.place_code,
        CAST(covered.on_date - allowance.days * INTERVAL 1 DAY AS DATE) AS event_on
    FROM reference.covered_day AS covered
    JOIN reference.logging_allowance AS allowance ON allowance.kind = covered.kind
    WHERE covered.agency = 'probation' AND covered.kind = 'social_care_check'
)

SELECT
    change.event_key AS case_id,
    change.person_id,
    body.body_code,
    change.event_on AS changed_on,
    checked.working_days AS checked_in_working_days,
    logged.event_on IS NOT NULL AND coalesce(checked.undated, 0) = 0 AS is_check_logged
FROM change
JOIN linked.record_body AS body
    ON body.record_key = change.subject_key
    AND change.event_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN checked ON checked.event_key = change.event_key
LEFT JOIN logged
    ON logged.place_code = change.from_place AND logged.event_on = change.event_on
