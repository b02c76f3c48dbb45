-- One row per child of a youth offending team, day and setting: how the child lived.
SELECT
    record_key,
    on_date,
    setting,
    accommodation_suitable AS is_accommodation_suitable,
    school_excluded AS is_school_excluded,
    health_plan_date AS health_plan_on,
    transition_adult_services_date AS transition_on,
    place_code AS yot_code
FROM raw.yot_circumstance
