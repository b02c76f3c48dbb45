-- One row per recommendation to an agency; its body is the sender's place if none is named.
SELECT
    recommendation_key,
    coalesce(body_code, place_code) AS body_code,
    raised_on,
    by_agency,
    due_date AS due_on,
    answered_on,
    outcome
FROM raw.recommendation
