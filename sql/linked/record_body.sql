-- One row per record of a person and body that answers for the record, with the days on which
-- it does (never null).
WITH served AS (
    SELECT record_key, la_code, NULL AS unit_code, NULL AS yot_code
    FROM staging.social_care_person
    UNION
    SELECT record_key, la_code, unit_code, NULL AS yot_code
    FROM staging.probation_person
    UNION
    SELECT named.record_key, offender.la_code, offender.unit_code, NULL AS yot_code
    FROM staging.probation_child AS named
    JOIN staging.probation_person AS offender ON offender.record_key = named.offender_key
    UNION
    SELECT record_key, la_code, NULL AS unit_code, yot_code
    FROM staging.yot_person
    UNION
    SELECT household.record_key, client.la_code, NULL AS unit_code, client.yot_code
    FROM staging.yot_household_adult AS household
    JOIN staging.yot_person AS client ON client.record_key = household.client_key
)

SELECT served.record_key, 'lscb' AS body_type, board.body_code, board.valid_from, board.valid_to
FROM served
JOIN reference.council_board AS board ON board.la_code = served.la_code
UNION
SELECT
    served.record_key,
    body.body_type,
    body.body_code,
    DATE '0001-01-01' AS valid_from,
    DATE '9999-12-31' AS valid_to
FROM served
JOIN reference.body AS body
    ON (body.body_type = 'delivery_unit' AND body.body_code = served.unit_code)
    OR (body.body_type = 'yot_board' AND body.body_code = served.yot_code)
UNION
SELECT
    served.record_key,
    whole.body_type,
    whole.body_code,
    part.valid_from,
    part.valid_to
FROM served
JOIN reference.body_part AS part ON part.part_code = served.unit_code
JOIN reference.body AS whole ON whole.body_code = part.whole_code
WHERE whole.body_type = 'probation_region'
