-- One row per agency, standard and day on which it judged itself.
SELECT body_code, of_agency, standard, answer, on_date AS replied_on
FROM raw.standard_reply
