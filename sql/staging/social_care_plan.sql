-- One row per child protection plan.
SELECT
    record_key,
    place_code AS la_code,
    plan_start_date AS started_on,
    plan_end_date AS ended_on,
    last_told,
    previous_plans
FROM raw.social_care_plan
