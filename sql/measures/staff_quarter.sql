-- One row per member of staff, post, body of the place that sends it, and quarter on whose last day
-- the post was held: an agency tells of it until it is not. Days since the latest training that
-- had been by then; null where no day is recorded, or only a later one.
WITH post AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY staff_key ORDER BY started_on) AS number_of_staff
    FROM staging.workforce
)

SELECT
    concat(post.staff_key, ':', CAST(post.number_of_staff AS VARCHAR)) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    body.body_code,
    post.of_agency,
    quarter.period_end AS on_date,
    CASE
        WHEN post.child_protection_trained_on <= quarter.period_end
            THEN date_diff('day', post.child_protection_trained_on, quarter.period_end)
    END AS child_protection_trained_before_days,
    CASE
        WHEN post.multi_agency_trained_on <= quarter.period_end
            THEN date_diff('day', post.multi_agency_trained_on, quarter.period_end)
    END AS multi_agency_trained_before_days
FROM post
JOIN reference.period AS quarter
    ON quarter.period_type = 'quarter'
    AND post.started_on <= quarter.period_end
    AND coalesce(post.last_told, quarter.period_end) >= quarter.period_end
JOIN reference.covered_day AS covered
    ON covered.agency = post.agency
    AND covered.kind = 'workforce'
    AND covered.place_code = post.place_code
    AND covered.on_date = quarter.period_end
JOIN reference.sending_body AS body
    ON body.agency = post.agency
    AND body.place_code = post.place_code
    AND quarter.period_end BETWEEN body.valid_from AND body.valid_to
