/*
title     = "Birth date disagrees"
message   = "a person's month of birth is the same in the records of every agency"
disagrees = "Another agency's record of what seems to be this person says another month of birth."
to_mend   = "Check the birth date in your record against a document, and put it right if it is wrong. Day and month are often changed about."
severity  = "warn"
source    = "our own"
seen      = "as you sent it up to"

[returned_to]
social_care = "social_care_person"
probation   = "probation_person"
yot         = "yot_person"

[[example]]
says = "Alike, not alike with a child whom an assessment names, not recorded by one, and not alike with a record of which nothing was sent whole"
given."linked.own_record" = [
  { agency = "yot", place_code = "Y01", own_key = "a-y", person_id = "Ada", birth_month = 2010-05-01, held_on = 2026-03-31 },
  { agency = "social_care", place_code = "001", own_key = "a-s", person_id = "Ada", birth_month = 2010-05-01, held_on = 2026-03-31 },
  { agency = "probation", place_code = "R01", own_key = "b-p", person_id = "Bea", birth_month = 2010-05-01, recorded_on = 2025-06-02, held_on = 2026-03-31 },
  { agency = "social_care", place_code = "001", own_key = "b-s", person_id = "Bea", birth_month = 2010-06-01, held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y01", own_key = "c-y", person_id = "Cid", held_on = 2026-03-31 },
  { agency = "social_care", place_code = "001", own_key = "c-s", person_id = "Cid", birth_month = 2010-06-01, held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y01", own_key = "d-y", person_id = "Dot", birth_month = 2010-05-01, held_on = 2026-03-31 },
  { agency = "social_care", place_code = "002", own_key = "d-s", person_id = "Dot", birth_month = 2010-06-01 },
]
expect = [
  { agency = "social_care", record_key = "b-s", on_date = 2026-03-31 },
]
*/
SELECT DISTINCT
    own.agency,
    own.place_code,
    own.own_key AS record_key,
    CAST(NULL AS DATE) AS record_date,
    own.held_on AS on_date,
    own.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM linked.own_record AS own
JOIN linked.own_record AS other
    ON other.person_id = own.person_id
    AND other.agency <> own.agency
    AND other.birth_month <> own.birth_month
WHERE own.recorded_on IS NULL AND own.held_on IS NOT NULL AND other.held_on IS NOT NULL
