-- One row per look for a document on a person's file, and body. case_id numbers the looks for one
-- document: a date in a text would look like a date of birth. Whose file it is, is of_agency.
WITH numbered AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY of_agency, subject_key, document ORDER BY checked_on)
            AS number_of_file
    FROM staging.file_check
)

SELECT
    concat(look.subject_key, ':', look.document, ':', CAST(look.number_of_file AS VARCHAR))
        AS case_id,
    coalesce(link.person_id, look.subject_key) AS person_id,
    body.body_code,
    look.of_agency,
    look.document,
    look.checked_on,
    look.is_on_file,
    look.is_taken_into_account
FROM numbered AS look
JOIN linked.record_body AS body
    ON body.record_key = look.subject_key
    AND look.checked_on BETWEEN body.valid_from AND body.valid_to
LEFT JOIN staging.person_link AS link ON link.record_key = look.subject_key
