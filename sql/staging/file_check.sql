-- One row per look for a document on a person's file.
SELECT
    of_agency,
    subject_key,
    document,
    on_file AS is_on_file,
    taken_into_account AS is_taken_into_account,
    checked_on
FROM raw.file_check
