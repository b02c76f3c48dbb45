-- One row per challenge of one agency by another; its body is the sender's place if none is named.
SELECT
    challenge_key,
    coalesce(body_code, place_code) AS body_code,
    raised_on,
    by_agency,
    due_date AS due_on,
    answered_on,
    outcome
FROM raw.challenge
