-- One row per plan of a youth offending team; working_day and shared_working_day are the
-- ordinals of its day and of its sharing with the parents, null if not recorded.
SELECT
    plan.plan_key,
    plan.record_key,
    plan.yot_code,
    coalesce(link.person_id, plan.record_key) AS person_id,
    plan.kind,
    plan.planned_on,
    plan.is_with_parents,
    planned.working_day,
    shared.working_day AS shared_working_day
FROM staging.yot_plan AS plan
LEFT JOIN staging.person_link AS link ON link.record_key = plan.record_key
LEFT JOIN reference.calendar_day AS planned ON planned.on_date = plan.planned_on
LEFT JOIN reference.calendar_day AS shared ON shared.on_date = plan.shared_with_parents_on
