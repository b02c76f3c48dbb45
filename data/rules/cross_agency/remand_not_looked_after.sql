/*
title     = "Remand not looked after"
message   = "a child who is remanded to youth detention is looked after, by the council's records, under that remand"
disagrees = "You recorded that the child was held on remand, and the council's records show no episode of being looked after under a remand (legal status J1) in that time."
to_mend   = "Compare the days with the council's, and tell it of the remand if it does not know."
severity  = "warn"
source    = "Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 104: a child on such a remand is looked after"
dated     = "first day held"

[returned_to]
yot = "yot_custody"

[standard.nights]
value  = 2
unit   = "nights"
source = "Our own choice: one night is more often a police cell, or a remand that a court undid"

[[example]]
says = "A remand that the council holds, one that it does not, a night, a sentence, and one of which the council sent nothing"
given."linked.time_held" = [
  { record_key = "a", yot_code = "Y01", person_id = "Ada", kind = "remand", open_from = 2025-06-02, open_to = 2025-06-30 },
  { record_key = "b", yot_code = "Y01", person_id = "Bea", kind = "remand", open_from = 2025-06-02, open_to = 2025-06-04 },
  { record_key = "c", yot_code = "Y01", person_id = "Cid", kind = "remand", open_from = 2025-06-02, open_to = 2025-06-03 },
  { record_key = "d", yot_code = "Y01", person_id = "Dot", kind = "sentence", open_from = 2025-06-02, open_to = 2025-06-30 },
  { record_key = "e", yot_code = "Y01", person_id = "Eve", kind = "remand", open_from = 2025-06-02, open_to = 2025-06-30 },
]
given."linked.record_council" = [
  { record_key = "a", la_code = "001" }, { record_key = "b", la_code = "001" }, { record_key = "c", la_code = "001" },
  { record_key = "d", la_code = "001" }, { record_key = "e", la_code = "002" },
]
given."linked.remand_in_care" = [{ person_id = "Ada", open_from = 2025-06-03, open_to = 2025-06-30 }]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_looked_after", on_date = 2025-06-02 },
]
expect = [{ agency = "yot", record_key = "b", record_date = 2025-06-02, on_date = 2025-06-02 }]
*/
SELECT DISTINCT
    'yot' AS agency,
    held.yot_code AS place_code,
    held.record_key,
    held.open_from AS record_date,
    held.open_from AS on_date,
    held.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM linked.time_held AS held
JOIN linked.record_council AS home ON home.record_key = held.record_key
JOIN reference.covered_day AS covered
    ON covered.agency = 'social_care'
    AND covered.kind = 'social_care_looked_after'
    AND covered.place_code = home.la_code
    AND covered.on_date = held.open_from
WHERE held.kind = 'remand'
    AND held.open_to >= CAST(held.open_from + $nights * INTERVAL 1 DAY AS DATE)
    AND NOT EXISTS (
        SELECT 1
        FROM linked.remand_in_care AS remand
        WHERE remand.person_id = held.person_id
            AND remand.open_from <= held.open_to
            AND remand.open_to >= held.open_from
    )
