/*
title     = "Council number of nobody"
message   = "the council's number that a team holds of a child is that of a child in the council's records"
disagrees = "You hold a council's number for this child, and no child in what that council sent bears it."
to_mend   = "Compare the number with the council's. The council may have sent no record of a child with whom it last worked some years ago: then nothing needs mending."
severity  = "warn"
source    = "our own"
seen      = "as you sent it up to"

[returned_to]
yot = "yot_person"

[[example]]
says = "A number that the council knows, one that it does not, and one of a council that sent no children"
given."quality.quoted_child" = [
  { record_key = "a", la_code = "001", quoted_key = "ada" },
  { record_key = "b", la_code = "001" },
  { record_key = "c", la_code = "002" },
]
given."linked.own_record" = [
  { agency = "yot", place_code = "Y01", record_key = "a", person_id = "Ada", held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y01", record_key = "b", person_id = "Bea", held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y01", record_key = "c", person_id = "Cid", held_on = 2026-03-31 },
]
given."reference.covered_day" = [{ agency = "social_care", place_code = "001", kind = "social_care_person", on_date = 2026-03-31 }]
expect = [{ agency = "yot", record_key = "b", on_date = 2026-03-31 }]
*/
SELECT
    child.agency,
    child.place_code,
    child.record_key,
    CAST(NULL AS DATE) AS record_date,
    child.held_on AS on_date,
    child.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM quality.quoted_child AS quoted
JOIN linked.own_record AS child
    ON child.record_key = quoted.record_key AND child.agency = 'yot'
JOIN reference.covered_day AS covered
    ON covered.agency = 'social_care'
    AND covered.kind = 'social_care_person'
    AND covered.place_code = quoted.la_code
    AND covered.on_date = child.held_on
WHERE quoted.quoted_key IS NULL
