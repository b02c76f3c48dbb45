-- One row per assessment of a person on probation and child that it names as at risk, with what
-- it says of a child protection plan (current, previous, none) and the council where the person
-- lives, both null if not recorded.
SELECT
    named.record_key,
    named.offender_key,
    named.place_code AS region_code,
    coalesce(link.person_id, named.record_key) AS person_id,
    coalesce(offender.person_id, named.offender_key) AS offender_id,
    named.assessment_date AS assessed_on,
    named.protection_plan,
    home.la_code
FROM raw.probation_child AS named
LEFT JOIN staging.person_link AS link ON link.record_key = named.record_key
LEFT JOIN staging.person_link AS offender ON offender.record_key = named.offender_key
LEFT JOIN staging.probation_person AS home ON home.record_key = named.offender_key
