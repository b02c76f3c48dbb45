-- One row per completed review of an assessment by a youth offending team, and body. is_copy is
-- null where the text is not recorded, or there is no earlier one to compare it with.
WITH compared AS (
    SELECT
        review.assessment_key,
        bool_or(earlier.text_digest = review.text_digest) AS is_copy
    FROM linked.assessment AS review
    JOIN linked.assessment AS earlier
        ON earlier.record_key = review.record_key AND earlier.completed_on < review.completed_on
    WHERE review.kind = 'review'
    GROUP BY review.assessment_key
)

SELECT
    review.assessment_key AS case_id,
    review.person_id,
    body.body_code,
    review.completed_on,
    compared.is_copy
FROM linked.assessment AS review
JOIN linked.record_body AS body
    ON body.record_key = review.record_key
    AND review.completed_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN compared ON compared.assessment_key = review.assessment_key
WHERE review.kind = 'review'
