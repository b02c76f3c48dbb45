-- One row per child's record of a youth offending team. Where the record does not tell the council
-- it is the team's own, if it serves but one: their systems hold no council.
SELECT
    person.record_key,
    person.place_code AS yot_code,
    coalesce(person.la_code, only_council.la_code) AS la_code
FROM raw.yot_person AS person
LEFT JOIN reference.only_council ON only_council.body_code = person.place_code
