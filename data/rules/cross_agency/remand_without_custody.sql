/*
title     = "Remand unknown to the team"
message   = "a child whom the council looks after under a remand is held, or worked with, by the records of the youth offending team"
disagrees = "You recorded an episode under a remand (legal status J1), and the records of the youth offending team that knows the child show neither a remand nor any work with the child in it."
to_mend   = "Compare the days and the legal status with the team's. If the child was not remanded, put the legal status right."
severity  = "warn"
source    = "SSDA903, legal status J1; Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 104"
dated     = "first day of the episode"

[returned_to]
social_care = "social_care_looked_after"

[[example]]
says = "A remand that the team holds, one with work only, one with neither, and one of a team that sent no times in custody"
given."linked.remand_in_care" = [
  { record_key = "a", la_code = "001", person_id = "Ada", open_from = 2025-06-02, open_to = 2025-06-30 },
  { record_key = "b", la_code = "001", person_id = "Bea", open_from = 2025-06-02, open_to = 2025-06-30 },
  { record_key = "c", la_code = "001", person_id = "Cid", open_from = 2025-06-02, open_to = 2025-06-30 },
  { record_key = "d", la_code = "001", person_id = "Dot", open_from = 2025-06-02, open_to = 2025-06-30 },
]
given."linked.own_record" = [
  { agency = "yot", place_code = "Y01", person_id = "Ada" }, { agency = "yot", place_code = "Y01", person_id = "Bea" },
  { agency = "yot", place_code = "Y01", person_id = "Cid" }, { agency = "yot", place_code = "Y02", person_id = "Dot" },
]
given."linked.time_held" = [
  { person_id = "Ada", kind = "remand", open_from = 2025-06-30, open_to = 2025-07-30 },
  { person_id = "Cid", kind = "remand", open_from = 2025-07-01, open_to = 2025-07-30 },
]
given."linked.covered_intervention" = [{ person_id = "Bea", open_from = 2025-04-01, open_to = 2025-06-02 }]
given."reference.covered_day" = [
  { agency = "yot", place_code = "Y01", kind = "yot_custody", on_date = 2025-06-02 },
  { agency = "yot", place_code = "Y01", kind = "yot_intervention", on_date = 2025-06-02 },
  { agency = "yot", place_code = "Y02", kind = "yot_intervention", on_date = 2025-06-02 },
]
expect = [{ agency = "social_care", record_key = "c", record_date = 2025-06-02, on_date = 2025-06-02 }]
*/
SELECT DISTINCT
    'social_care' AS agency,
    remand.la_code AS place_code,
    remand.record_key,
    remand.open_from AS record_date,
    remand.open_from AS on_date,
    remand.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM linked.remand_in_care AS remand
JOIN linked.own_record AS client
    ON client.person_id = remand.person_id AND client.agency = 'yot'
JOIN reference.covered_day AS custody
    ON custody.agency = 'yot'
    AND custody.kind = 'yot_custody'
    AND custody.place_code = client.place_code
    AND custody.on_date = remand.open_from
JOIN reference.covered_day AS work
    ON work.agency = 'yot'
    AND work.kind = 'yot_intervention'
    AND work.place_code = client.place_code
    AND work.on_date = remand.open_from
WHERE NOT EXISTS (
        SELECT 1
        FROM linked.time_held AS held
        WHERE held.person_id = remand.person_id
            AND held.open_from <= remand.open_to
            AND held.open_to >= remand.open_from
    )
    AND NOT EXISTS (
        SELECT 1
        FROM linked.covered_intervention AS intervention
        WHERE intervention.person_id = remand.person_id
            AND intervention.open_from <= remand.open_to
            AND intervention.open_to >= remand.open_from
    )
