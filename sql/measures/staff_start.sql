-- One row per member of staff, post that began on a day for which its agency sent its staff, and body
-- of the place that sends it. cleared_before_days: from the day on which vetting was cleared to the
-- first in the post, negative if it came later; null where no day is recorded.
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
    post.started_on,
    date_diff('day', post.cleared_on, post.started_on) AS cleared_before_days
FROM post
JOIN reference.covered_day AS covered
    ON covered.agency = post.agency
    AND covered.kind = 'workforce'
    AND covered.place_code = post.place_code
    AND covered.on_date = post.started_on
JOIN reference.sending_body AS body
    ON body.agency = post.agency
    AND body.place_code = post.place_code
    AND post.started_on BETWEEN body.valid_from AND body.valid_to
