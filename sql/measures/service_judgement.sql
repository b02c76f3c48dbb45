-- One row per service of an agency, criterion and day of a judgement that a safeguarding board
-- sends. is_met: sufficient or better; null for a word that a board has added to the list.
SELECT
    concat(judged.board_code, '|', judged.of_agency, '|', judged.service) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    body.body_code,
    judged.of_agency,
    judged.criterion,
    judged.judged_on,
    CASE
        WHEN judged.judgement IN ('met', 'good', 'outstanding') THEN TRUE
        WHEN judged.judgement IN ('partly', 'not met', 'requires improvement', 'inadequate')
            THEN FALSE
    END AS is_met
FROM staging.service_judgement AS judged
JOIN reference.body AS body ON body.body_code = judged.board_code AND body.body_type = 'lscb'
