-- One row per referral or contact that a council's social care recorded, whatever came of it.
SELECT
    arrived.record_key,
    arrived.la_code,
    coalesce(link.person_id, arrived.record_key) AS person_id,
    arrived.arrived_on
FROM (
    SELECT record_key, place_code AS la_code, referral_date AS arrived_on
    FROM raw.social_care_referral
    UNION
    SELECT record_key, place_code AS la_code, contact_date AS arrived_on
    FROM raw.social_care_contact
) AS arrived
LEFT JOIN staging.person_link AS link ON link.record_key = arrived.record_key
