/*
title     = "Access limited on one side"
message   = "where one record of a person has limited access, every other record of that person that could have it has it too"
disagrees = "Another record of what seems to be this person has limited access, and yours has not."
to_mend   = "Nothing is returned of people with limited access: the breach is only counted. Those who set the mark tell the others."
severity  = "warn"
source    = "our own"
seen      = "as you sent it up to"

[returned_to]
probation = "probation_person"
yot       = "yot_person"

[[example]]
says = "Marked by one team and not by the other; marked by both; by neither"
given."linked.own_record" = [
  { agency = "yot", place_code = "Y01", record_key = "a-1", own_key = "a-1", person_id = "Ada", is_limited_access = true, held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y02", record_key = "a-2", own_key = "a-2", person_id = "Ada", is_limited_access = false, held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y01", record_key = "b-1", own_key = "b-1", person_id = "Bea", is_limited_access = true, held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y02", record_key = "b-2", own_key = "b-2", person_id = "Bea", is_limited_access = true, held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y01", record_key = "c-1", own_key = "c-1", person_id = "Cid", is_limited_access = false, held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y02", record_key = "c-2", own_key = "c-2", person_id = "Cid", held_on = 2026-03-31 },
]
expect = [{ agency = "yot", record_key = "a-2", on_date = 2026-03-31 }]
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
JOIN linked.own_record AS marked
    ON marked.person_id = own.person_id
    AND marked.record_key <> own.record_key
    AND marked.is_limited_access
    AND marked.held_on IS NOT NULL
WHERE own.is_limited_access = FALSE AND own.held_on IS NOT NULL
