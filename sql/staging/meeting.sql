-- One row per meeting and person whom it was about, as the agency that called it logged it.
SELECT meeting_key, kind, held_on, subject_key, agency, place_code
FROM raw.meeting
