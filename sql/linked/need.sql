-- One row per need of a child of a youth offending team and day on which it was assessed. level
-- runs from 0 (none) to 4 (very high); it is null where nobody wrote it down or a deployment
-- uses a word of its own.
SELECT
    need.record_key,
    need.yot_code,
    coalesce(link.person_id, need.record_key) AS person_id,
    need.assessed_on,
    need.need,
    CASE need.level
        WHEN 'none' THEN 0
        WHEN 'low' THEN 1
        WHEN 'medium' THEN 2
        WHEN 'high' THEN 3
        WHEN 'very high' THEN 4
    END AS level,
    need.attended_on,
    need.is_assessed_fully,
    need.treated_on
FROM staging.yot_need AS need
LEFT JOIN staging.person_link AS link ON link.record_key = need.record_key
