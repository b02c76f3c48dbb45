/*
title     = "Closed while in custody"
message   = "the case of a child who is in custody is not closed while the child is held"
disagrees = "You closed this case on a day on which the child was in custody, by a youth offending team's records, and no other case of the child was open."
to_mend   = "See whether the case was to be closed, and whether the child's return home was planned; put the day of closure right if it is wrong."
severity  = "warn"
source    = "our own"
dated     = "day of the referral"
seen      = "day of closure"

[returned_to]
social_care = "social_care_referral"

[[example]]
says = "Closed while the child was held, on a day in a police cell, before it, and while another case was open"
given."linked.episode" = [
  { record_key = "a", la_code = "001", person_id = "Ada", open_from = 2025-01-01, open_to = 2025-06-10 },
  { record_key = "b", la_code = "001", person_id = "Bea", open_from = 2025-01-01, open_to = 2025-06-10 },
  { record_key = "c", la_code = "001", person_id = "Cid", open_from = 2025-01-01, open_to = 2025-06-01 },
  { record_key = "d", la_code = "001", person_id = "Dot", open_from = 2025-01-01, open_to = 2025-06-10 },
  { record_key = "d", la_code = "001", person_id = "Dot", open_from = 2025-06-01, open_to = 9999-12-31 },
]
given."linked.time_held" = [
  { person_id = "Ada", kind = "sentence", open_from = 2025-06-02, open_to = 2025-06-30 },
  { person_id = "Bea", kind = "police cell", open_from = 2025-06-10, open_to = 2025-06-11 },
  { person_id = "Cid", kind = "remand", open_from = 2025-06-02, open_to = 2025-06-30 },
  { person_id = "Dot", kind = "remand", open_from = 2025-06-02, open_to = 2025-06-30 },
]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_referral", on_date = 2025-06-01 },
  { agency = "social_care", place_code = "001", kind = "social_care_referral", on_date = 2025-06-10 },
]
expect = [{ agency = "social_care", record_key = "a", record_date = 2025-01-01, on_date = 2025-06-10 }]
*/
SELECT DISTINCT
    'social_care' AS agency,
    episode.la_code AS place_code,
    episode.record_key,
    episode.open_from AS record_date,
    episode.open_to AS on_date,
    episode.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM linked.episode AS episode
JOIN linked.time_held AS held
    ON held.person_id = episode.person_id
    AND held.kind IN ('remand', 'sentence')
    AND episode.open_to BETWEEN held.open_from AND held.open_to
JOIN reference.covered_day AS covered
    ON covered.agency = 'social_care'
    AND covered.kind = 'social_care_referral'
    AND covered.place_code = episode.la_code
    AND covered.on_date = episode.open_to
WHERE NOT EXISTS (
        SELECT 1
        FROM linked.episode AS other
        WHERE other.person_id = episode.person_id
            AND other.open_from <= episode.open_to
            AND other.open_to > episode.open_to
    )
