-- One row per board that asks its agencies to judge themselves, quarter, and reply that an agency
-- owes; no row where the agency says that the standard does not apply. A reply holds for a year, as
-- such assessments are yearly: the newest of the twelve months up to the quarter's last day counts.
-- is_met is null where there is none, or where two of the newest day differ.
WITH owed AS (
    SELECT
        asking.body_code,
        asking.period_end AS on_date,
        CAST(asking.period_end - INTERVAL 1 YEAR AS DATE) AS since,
        owed_reply.of_agency,
        owed_reply.standard
    FROM reference.board_quarter AS asking
    CROSS JOIN reference.owed_reply AS owed_reply
    WHERE asking.kind = 'standard_reply'
),

newest AS (
    SELECT
        owed.body_code,
        owed.on_date,
        owed.of_agency,
        owed.standard,
        max(reply.replied_on) AS replied_on
    FROM owed
    LEFT JOIN staging.standard_reply AS reply
        ON reply.body_code = owed.body_code
        AND reply.of_agency = owed.of_agency
        AND reply.standard = owed.standard
        AND reply.replied_on > owed.since
        AND reply.replied_on <= owed.on_date
    GROUP BY owed.body_code, owed.on_date, owed.of_agency, owed.standard
),

answered AS (
    SELECT
        newest.body_code,
        newest.on_date,
        newest.of_agency,
        newest.standard,
        CASE WHEN count(DISTINCT reply.answer) = 1 THEN min(reply.answer) END AS answer
    FROM newest
    LEFT JOIN staging.standard_reply AS reply
        ON reply.body_code = newest.body_code
        AND reply.of_agency = newest.of_agency
        AND reply.standard = newest.standard
        AND reply.replied_on = newest.replied_on
    GROUP BY newest.body_code, newest.on_date, newest.of_agency, newest.standard
)

SELECT
    concat(body_code, '|', of_agency, '|', standard) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    body_code,
    on_date,
    of_agency,
    standard,
    CASE WHEN answer = 'met' THEN TRUE WHEN answer IN ('partly', 'not met') THEN FALSE END AS is_met
FROM answered
WHERE answer IS NULL OR answer <> 'not applicable'
