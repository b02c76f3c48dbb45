-- One row per referral to social care and the episode of need that it opened.
SELECT
    record_key,
    place_code AS la_code,
    referral_date AS referred_on,
    closure_date AS closed_on,
    no_further_action AS is_no_further_action
FROM raw.social_care_referral
