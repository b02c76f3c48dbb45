-- One row per intervention, order or disposal of a youth offending team.
SELECT
    yot_intervention_key AS intervention_key,
    record_key,
    place_code AS yot_code,
    start_date AS started_on,
    end_date AS ended_on,
    last_told
FROM raw.yot_intervention
