-- One row per record of a child of a youth offending team, body, quarter and setting, judged on the
-- last such day of the quarter: custody, where the child was on remand or under sentence;
-- community, where the team worked with the child, unless it was held on that day. Each need as
-- the team last assessed it by then, from 0 (none) to 4 (very high), and is_school_excluded as the
-- team last wrote it down; null where it never did. risk_from_others_ever: the highest by then.
WITH held AS (
    SELECT
        spell.record_key,
        spell.person_id,
        'custody' AS setting,
        max(least(spell.open_to, quarter.period_end)) AS on_date
    FROM reference.period AS quarter
    JOIN linked.covered_custody AS spell
        ON spell.open_from <= quarter.period_end AND spell.open_to >= quarter.period_start
    WHERE quarter.period_type = 'quarter'
    GROUP BY spell.record_key, spell.person_id, quarter.period_start
),

worked_with AS (
    SELECT
        intervention.record_key,
        intervention.person_id,
        'community' AS setting,
        max(least(intervention.open_to, quarter.period_end)) AS on_date
    FROM reference.period AS quarter
    JOIN linked.covered_intervention AS intervention
        ON intervention.open_from <= quarter.period_end
        AND intervention.open_to >= quarter.period_start
    WHERE quarter.period_type = 'quarter'
    GROUP BY intervention.record_key, intervention.person_id, quarter.period_start
),

judged AS (
    SELECT *
    FROM held
    UNION ALL
    SELECT *
    FROM worked_with
    WHERE NOT EXISTS (
        SELECT 1
        FROM linked.covered_custody AS spell
        WHERE spell.record_key = worked_with.record_key
            AND worked_with.on_date BETWEEN spell.open_from AND spell.open_to
    )
),

assessed AS (
    SELECT
        judged.record_key,
        judged.setting,
        judged.on_date,
        max_by(need.level, need.assessed_on) FILTER (WHERE need.need = 'alcohol') AS alcohol,
        max_by(need.level, need.assessed_on) FILTER (WHERE need.need = 'drugs') AS drugs,
        max_by(need.level, need.assessed_on)
            FILTER (WHERE need.need = 'emotional_mental_health') AS mental_health,
        max_by(need.level, need.assessed_on) FILTER (WHERE need.need = 'self_harm') AS self_harm,
        max_by(need.level, need.assessed_on)
            FILTER (WHERE need.need = 'risk_to_self') AS risk_to_self,
        max_by(need.level, need.assessed_on)
            FILTER (WHERE need.need = 'at_risk_from_others') AS risk_from_others,
        max(need.level) FILTER (WHERE need.need = 'at_risk_from_others') AS risk_from_others_ever,
        max_by(need.level, need.assessed_on)
            FILTER (WHERE need.need = 'physical_health') AS physical_health,
        max_by(need.level, need.assessed_on) FILTER (WHERE need.need = 'learning') AS learning,
        max_by(need.level, need.assessed_on)
            FILTER (WHERE need.need = 'sexual_exploitation') AS sexual_exploitation
    FROM judged
    JOIN linked.need AS need
        ON need.record_key = judged.record_key AND need.assessed_on <= judged.on_date
    WHERE need.level IS NOT NULL
    GROUP BY judged.record_key, judged.setting, judged.on_date
),

lived AS (
    SELECT
        judged.record_key,
        judged.setting,
        judged.on_date,
        max_by(lived.is_school_excluded, lived.on_date) AS is_school_excluded
    FROM judged
    JOIN linked.schooling AS lived
        ON lived.record_key = judged.record_key AND lived.on_date <= judged.on_date
    GROUP BY judged.record_key, judged.setting, judged.on_date
)

SELECT
    judged.person_id,
    body.body_code,
    judged.setting,
    judged.on_date,
    assessed.alcohol,
    assessed.drugs,
    assessed.mental_health,
    assessed.self_harm,
    assessed.risk_to_self,
    assessed.risk_from_others,
    assessed.risk_from_others_ever,
    assessed.physical_health,
    assessed.learning,
    assessed.sexual_exploitation,
    lived.is_school_excluded
FROM judged
JOIN linked.record_body AS body
    ON body.record_key = judged.record_key
    AND judged.on_date BETWEEN body.valid_from AND body.valid_to
LEFT JOIN assessed
    ON assessed.record_key = judged.record_key
    AND assessed.setting = judged.setting
    AND assessed.on_date = judged.on_date
LEFT JOIN lived
    ON lived.record_key = judged.record_key
    AND lived.setting = judged.setting
    AND lived.on_date = judged.on_date
