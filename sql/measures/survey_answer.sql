-- One row per respondent, agency asked about and question of a survey of a safeguarding board.
-- case_id is the respondent's in the survey, so that nobody counts twice. is_met: says yes or
-- always, or agrees; null without an answer, and of a child who does not know. An undated answer
-- is of the last day on which the survey was answered.
SELECT
    concat(answer.board_code, '|', answer.survey_id, '|', answer.respondent_key) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    body.body_code,
    answer.of_agency,
    answer.setting,
    answer.respondent_kind,
    answer.sex,
    answer.question,
    coalesce(answer.answered_on, survey.answered_on) AS answered_on,
    CASE
        WHEN answer.answer IN ('yes', 'always', 'agree', 'strongly agree') THEN TRUE
        WHEN
            answer.answer IN ('no', 'partly', 'sometimes', 'never', 'neither', 'disagree')
            OR answer.answer = 'strongly disagree'
            OR (answer.answer = 'don''t know' AND answer.respondent_kind = 'staff')
            THEN FALSE
    END AS is_met
FROM staging.survey_answer AS answer
JOIN reference.body AS body
    ON body.body_code = answer.board_code AND body.body_type = 'lscb'
LEFT JOIN (
    SELECT board_code, survey_id, max(answered_on) AS answered_on
    FROM staging.survey_answer
    GROUP BY board_code, survey_id
) AS survey
    ON survey.board_code = answer.board_code AND survey.survey_id = answer.survey_id
