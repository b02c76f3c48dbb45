-- One row per service of an agency, criterion and day on which it was judged.
SELECT place_code AS board_code, of_agency, service, criterion, judgement, date AS judged_on
FROM raw.service_judgement
