-- One row per respondent, agency that the survey is about, and question of a survey.
SELECT
    place_code AS board_code,
    survey_id,
    of_agency,
    setting,
    respondent_kind,
    respondent_key,
    sex,
    question,
    date AS answered_on,
    answer
FROM raw.survey_answer
