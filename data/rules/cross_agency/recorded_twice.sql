/*
title     = "Recorded twice"
message   = "an agency holds one record of one person"
disagrees = "Two of your records, in what you sent this year or earlier, have the same number of another system, or the same name and birth date."
to_mend   = "See whether they are one person. If they are, join the records in your system; if not, leave them."
severity  = "warn"
source    = "our own; DfE rule 8510 asks it of one return"
seen      = "as you sent it up to"

[returned_to]
social_care = "social_care_person"
probation   = "probation_person"
yot         = "yot_person"

[[example]]
says = "Both records of a pair are returned, each with the other; of a place that sent none whole, none is"
given."quality.same_identity" = [
  { record_key = "a", also_key = "b" }, { record_key = "b", also_key = "a" },
  { record_key = "c", also_key = "d" },
]
given."linked.own_record" = [
  { agency = "yot", place_code = "Y01", table_name = "yot_person", record_key = "a", person_id = "Ada", held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y01", table_name = "yot_person", record_key = "b", person_id = "Ida", held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y02", table_name = "yot_person", record_key = "c", person_id = "Cid" },
]
expect = [
  { agency = "yot", record_key = "a", on_date = 2026-03-31, also_key = "b", other_person_id = "Ida" },
  { agency = "yot", record_key = "b", on_date = 2026-03-31, also_key = "a", other_person_id = "Ada" },
]
*/
SELECT
    own.agency,
    own.place_code,
    own.record_key,
    CAST(NULL AS DATE) AS record_date,
    own.held_on AS on_date,
    own.person_id,
    other.person_id AS other_person_id,
    same.also_key
FROM quality.same_identity AS same
JOIN linked.own_record AS own ON own.record_key = same.record_key
LEFT JOIN linked.own_record AS other ON other.record_key = same.also_key
WHERE own.held_on IS NOT NULL
