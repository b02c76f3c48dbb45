/*
title     = "Council number of another"
message   = "the council's number that a team holds of a child is that of this very child"
disagrees = "You hold a council's number for this child, and by name and birth date the council's record of that number seems to be of somebody else."
to_mend   = "Ask the council for the child's number, by name and birth date, and put yours right; if it is the same, one of you has a wrong name or birth date."
severity  = "warn"
source    = "our own"
seen      = "as you sent it up to"

[returned_to]
yot = "yot_person"

[[example]]
says = "The number of the same child, of another, and of nobody"
given."quality.quoted_child" = [
  { record_key = "a", la_code = "001", quoted_key = "ada" },
  { record_key = "b", la_code = "001", quoted_key = "ben" },
  { record_key = "c", la_code = "001" },
]
given."linked.own_record" = [
  { agency = "yot", place_code = "Y01", record_key = "a", person_id = "Ada", held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y01", record_key = "b", person_id = "Bea", held_on = 2026-03-31 },
  { agency = "yot", place_code = "Y01", record_key = "c", person_id = "Cid", held_on = 2026-03-31 },
  { agency = "social_care", place_code = "001", record_key = "ada", person_id = "Ada", held_on = 2026-03-31 },
  { agency = "social_care", place_code = "001", record_key = "ben", person_id = "Ben", held_on = 2026-03-31 },
]
expect = [{ agency = "yot", record_key = "b", on_date = 2026-03-31, other_person_id = "Ben" }]
*/
SELECT
    child.agency,
    child.place_code,
    child.record_key,
    CAST(NULL AS DATE) AS record_date,
    child.held_on AS on_date,
    child.person_id,
    named.person_id AS other_person_id
FROM quality.quoted_child AS quoted
JOIN linked.own_record AS child
    ON child.record_key = quoted.record_key AND child.agency = 'yot'
JOIN linked.own_record AS named
    ON named.record_key = quoted.quoted_key AND named.agency = 'social_care'
WHERE named.person_id <> child.person_id
    AND child.held_on IS NOT NULL
    AND named.held_on IS NOT NULL
