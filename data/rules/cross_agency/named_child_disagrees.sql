/*
title     = "Named child disagrees"
message   = "the sex and the month of birth of a child whom an assessment names are those in other agencies' records"
disagrees = "Of a child whom this assessment names, another agency's record says another sex or another month of birth."
to_mend   = "Check the birth dates and the sex of the children named, and put them right in the next review of the assessment."
severity  = "warn"
source    = "our own"
dated     = "day of the assessment"
seen      = "as you sent it up to"

[returned_to]
probation = "probation_child"

[[example]]
says = "Another month, another sex, neither, and a person who is no child named in an assessment"
given."linked.own_record" = [
  { agency = "probation", place_code = "R01", own_key = "a", person_id = "Ada", birth_month = 2010-05-01, recorded_on = 2025-06-02, held_on = 2026-03-31 },
  { agency = "social_care", place_code = "001", own_key = "a-s", person_id = "Ada", birth_month = 2010-06-01, held_on = 2026-03-31 },
  { agency = "probation", place_code = "R01", own_key = "b", person_id = "Bea", sex = "F", recorded_on = 2025-06-03, held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y01", own_key = "b-y", person_id = "Bea", sex = "M", held_on = 2026-03-31 },
  { agency = "probation", place_code = "R01", own_key = "c", person_id = "Cid", sex = "M", birth_month = 2010-05-01, recorded_on = 2025-06-04, held_on = 2026-03-31 },
  { agency = "social_care", place_code = "001", own_key = "c-s", person_id = "Cid", birth_month = 2010-05-01, held_on = 2026-03-31 },
  { agency = "probation", place_code = "R01", own_key = "d", person_id = "Dan", sex = "M", held_on = 2026-03-31 },
  { agency = "social_care", place_code = "001", own_key = "d-s", person_id = "Dan", sex = "F", held_on = 2026-03-31 },
]
expect = [
  { agency = "probation", record_key = "a", record_date = 2025-06-02, on_date = 2026-03-31, other_person_id = "Ada" },
  { agency = "probation", record_key = "b", record_date = 2025-06-03, on_date = 2026-03-31, other_person_id = "Bea" },
]
*/
SELECT DISTINCT
    own.agency,
    own.place_code,
    own.own_key AS record_key,
    own.recorded_on AS record_date,
    own.held_on AS on_date,
    CAST(NULL AS VARCHAR) AS person_id,
    own.person_id AS other_person_id
FROM linked.own_record AS own
JOIN linked.own_record AS other
    ON other.person_id = own.person_id
    AND other.agency <> own.agency
    AND (other.birth_month <> own.birth_month OR other.sex <> own.sex)
WHERE own.recorded_on IS NOT NULL AND own.held_on IS NOT NULL AND other.held_on IS NOT NULL
