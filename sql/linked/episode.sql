-- One row per episode of need in social care, referrals without further action left out.
SELECT
    referral.record_key,
    referral.la_code,
    coalesce(link.person_id, referral.record_key) AS person_id,
    referral.referred_on AS open_from,
    coalesce(referral.closed_on, DATE '9999-12-31') AS open_to
FROM staging.social_care_referral AS referral
LEFT JOIN staging.person_link AS link ON link.record_key = referral.record_key
WHERE referral.is_no_further_action IS DISTINCT FROM TRUE
