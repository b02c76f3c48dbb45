-- One row per audited case, criterion, agency judged, auditor and pass.
SELECT
    audit_case_key,
    audit_id,
    place_code AS board_code,
    criterion,
    judged_agency,
    auditor_agency,
    audit_pass,
    judgement,
    date AS judged_on
FROM raw.audit_judgement
