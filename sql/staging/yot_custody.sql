-- One row per time that a child of a youth offending team was held.
SELECT
    record_key,
    place_code AS yot_code,
    kind,
    from_datetime AS held_from,
    CAST(from_datetime AS DATE) AS started_on,
    CAST(to_datetime AS DATE) AS ended_on,
    last_told,
    overnight AS is_overnight,
    information_sent_date AS information_sent_on,
    strip_searches,
    strip_search_risk_assessed AS is_strip_search_assessed
FROM raw.yot_custody
