-- One row per audited case, criterion and agency judged, of a safeguarding board's audits; no row
-- where the criterion did not apply. is_met is as the auditors agreed, or as all of them judged
-- blind; null where they differ and have agreed on nothing, or say that the file does not tell.
-- judged_on is the last day of these judgements, else the day on which the case was drawn. cohort
-- is that in which the agency's own case was drawn, else another agency's: null if unknown.
WITH judged AS (
    SELECT
        board_code,
        audit_id,
        audit_case_key,
        criterion,
        judged_agency,
        bool_or(audit_pass = 'agreed') AS is_agreed
    FROM staging.audit_judgement
    GROUP BY board_code, audit_id, audit_case_key, criterion, judged_agency
),

decided AS (
    SELECT
        judged.board_code,
        judged.audit_id,
        judged.audit_case_key,
        judged.criterion,
        judged.judged_agency,
        max(each.judged_on) AS judged_on,
        CASE WHEN count(DISTINCT each.judgement) = 1 THEN min(each.judgement) END AS judgement
    FROM judged
    JOIN staging.audit_judgement AS each
        ON each.board_code = judged.board_code
        AND each.audit_id = judged.audit_id
        AND each.audit_case_key = judged.audit_case_key
        AND each.criterion = judged.criterion
        AND each.judged_agency = judged.judged_agency
        AND (each.audit_pass = 'agreed' OR NOT judged.is_agreed)
    GROUP BY
        judged.board_code,
        judged.audit_id,
        judged.audit_case_key,
        judged.criterion,
        judged.judged_agency
),

drawn AS (
    SELECT
        board_code,
        audit_id,
        audit_case_key,
        min(cohort) AS cohort,
        min(sampled_on) AS sampled_on
    FROM staging.audit_case
    GROUP BY board_code, audit_id, audit_case_key
)

SELECT
    concat(decided.board_code, '|', decided.audit_id, '|', decided.audit_case_key) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    body.body_code,
    decided.criterion,
    decided.judged_agency,
    coalesce(own.cohort, drawn.cohort) AS cohort,
    coalesce(decided.judged_on, own.sampled_on, drawn.sampled_on) AS judged_on,
    CASE decided.judgement WHEN 'met' THEN TRUE WHEN 'not met' THEN FALSE END AS is_met
FROM decided
JOIN reference.body AS body
    ON body.body_code = decided.board_code AND body.body_type = 'lscb'
LEFT JOIN drawn
    ON drawn.board_code = decided.board_code
    AND drawn.audit_id = decided.audit_id
    AND drawn.audit_case_key = decided.audit_case_key
LEFT JOIN staging.audit_case AS own
    ON own.board_code = decided.board_code
    AND own.audit_id = decided.audit_id
    AND own.audit_case_key = decided.audit_case_key
    AND own.of_agency = decided.judged_agency
WHERE decided.judgement IS NULL OR decided.judgement <> 'not applicable'
