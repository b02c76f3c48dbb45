-- One row per first assessment that a youth offending team completed, and body.
-- visited_working_days_before: how long before its completion the last visit to the home was, of
-- those from its first day on; null where there was none. is_visit_logged: contacts were sent whole
-- for its first and last day.
WITH visited AS (
    SELECT
        assessment.assessment_key,
        min(assessment.working_day - visit.working_day) AS working_days_before
    FROM linked.timed_assessment AS assessment
    JOIN linked.home_visit AS visit
        ON visit.record_key = assessment.record_key
        AND visit.visited_on <= assessment.completed_on
        AND visit.visited_on >= coalesce(assessment.started_on, visit.visited_on)
    GROUP BY assessment.assessment_key
),

covered AS (
    SELECT place_code, on_date
    FROM reference.covered_day
    WHERE agency = 'yot' AND kind = 'yot_contact'
)

SELECT
    assessment.assessment_key AS case_id,
    assessment.person_id,
    body.body_code,
    assessment.completed_on,
    visited.working_days_before AS visited_working_days_before,
    at_start.on_date IS NOT NULL AND at_end.on_date IS NOT NULL AS is_visit_logged
FROM linked.timed_assessment AS assessment
JOIN linked.record_body AS body
    ON body.record_key = assessment.record_key
    AND assessment.completed_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN visited ON visited.assessment_key = assessment.assessment_key
LEFT JOIN covered AS at_start
    ON at_start.place_code = assessment.yot_code AND at_start.on_date = assessment.started_on
LEFT JOIN covered AS at_end
    ON at_end.place_code = assessment.yot_code AND at_end.on_date = assessment.completed_on
WHERE assessment.kind = 'initial'
