-- One row per audit of a safeguarding board and agency that should take part in it; on the last day
-- of a judgement, else that on which cases were drawn. took_part: an auditor of the agency judged a
-- case; null where no judgement is told.
WITH audit AS (
    SELECT board_code, audit_id, judged_on, CAST(NULL AS DATE) AS sampled_on, auditor_agency
    FROM staging.audit_judgement
    UNION ALL
    SELECT board_code, audit_id, NULL AS judged_on, sampled_on, NULL AS auditor_agency
    FROM staging.audit_case
)

SELECT
    concat(audit.board_code, '|', audit.audit_id, '|', expected.of_agency) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    body.body_code,
    expected.of_agency,
    coalesce(max(audit.judged_on), max(audit.sampled_on)) AS audited_on,
    bool_or(audit.auditor_agency = expected.of_agency) AS took_part
FROM audit
JOIN reference.body AS body ON body.body_code = audit.board_code AND body.body_type = 'lscb'
CROSS JOIN (VALUES ('probation'), ('yot')) AS expected (of_agency)
GROUP BY audit.board_code, audit.audit_id, body.body_code, expected.of_agency
