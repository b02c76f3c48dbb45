-- One row per plan or review of a plan by a youth offending team.
SELECT
    yot_plan_key AS plan_key,
    record_key,
    place_code AS yot_code,
    kind,
    date AS planned_on,
    parents_involved AS is_with_parents,
    shared_with_parents_date AS shared_with_parents_on
FROM raw.yot_plan
