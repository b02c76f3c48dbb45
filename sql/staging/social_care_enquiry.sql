-- One row per section 47 enquiry. is_conference_not_required is null where the return has no
-- such answer.
SELECT
    record_key,
    place_code AS la_code,
    enquiry_start_date AS started_on,
    conference_not_required AS is_conference_not_required
FROM raw.social_care_enquiry
