/*
title     = "Adult not in the family"
message   = "social care's records hold every adult of whom probation told it that a child whom it works with is at risk"
disagrees = "Probation notified you of a person who is connected with this child, and your records hold no such person: neither in the child's family nor elsewhere."
to_mend   = "Find the notification of that day, and record the person in the child's family; if it did not come, tell probation."
severity  = "warn"
source    = "our own"
dated     = "day of the referral whose episode was open"
seen      = "day of the notification"

[returned_to]
social_care = "social_care_referral"

[[example]]
says = "Of three adults of whom probation told, the council holds one, another is a child's whose case had closed"
given."linked.logged_event" = [
  { kind = "notification", from_agency = "probation", to_agency = "social_care", to_place = "001", person_id = "A", event_on = 2025-06-02 },
  { kind = "notification", from_agency = "probation", to_agency = "social_care", to_place = "001", person_id = "B", event_on = 2025-06-02 },
  { kind = "notification", from_agency = "probation", to_agency = "social_care", to_place = "001", person_id = "C", event_on = 2025-06-02 },
]
given."linked.connection" = [
  { child_id = "Ada", adult_id = "A", basis = "declared" }, { child_id = "Ada", adult_id = "B", basis = "declared" },
  { child_id = "Cid", adult_id = "C", basis = "declared" },
]
given."linked.episode" = [
  { record_key = "ada", la_code = "001", person_id = "Ada", open_from = 2025-05-01, open_to = 9999-12-31 },
  { record_key = "cid", la_code = "001", person_id = "Cid", open_from = 2025-05-01, open_to = 2025-06-01 },
]
given."linked.own_record" = [{ agency = "social_care", place_code = "001", person_id = "B" }]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_person", on_date = 2025-06-02 },
  { agency = "social_care", place_code = "001", kind = "social_care_family", on_date = 2025-06-02 },
]
expect = [{ agency = "social_care", record_key = "ada", record_date = 2025-05-01, on_date = 2025-06-02, other_person_id = "A" }]

[[example]]
says = "A council that sent no families is not asked for an adult"
given."linked.logged_event" = [
  { kind = "notification", from_agency = "probation", to_agency = "social_care", to_place = "001", person_id = "A", event_on = 2025-06-02 },
]
given."linked.connection" = [{ child_id = "Ada", adult_id = "A", basis = "declared" }]
given."linked.episode" = [
  { record_key = "ada", la_code = "001", person_id = "Ada", open_from = 2025-05-01, open_to = 9999-12-31 },
]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_person", on_date = 2025-06-02 },
]
expect = []
*/
SELECT DISTINCT
    'social_care' AS agency,
    episode.la_code AS place_code,
    episode.record_key,
    episode.open_from AS record_date,
    notice.event_on AS on_date,
    episode.person_id,
    notice.person_id AS other_person_id
FROM linked.logged_event AS notice
JOIN linked.connection AS connection
    ON connection.adult_id = notice.person_id AND connection.basis = 'declared'
JOIN linked.episode AS episode
    ON episode.person_id = connection.child_id
    AND episode.la_code = notice.to_place
    AND notice.event_on BETWEEN episode.open_from AND episode.open_to
JOIN reference.covered_day AS people
    ON people.agency = 'social_care'
    AND people.kind = 'social_care_person'
    AND people.place_code = episode.la_code
    AND people.on_date = notice.event_on
JOIN reference.covered_day AS families
    ON families.agency = 'social_care'
    AND families.kind = 'social_care_family'
    AND families.place_code = episode.la_code
    AND families.on_date = notice.event_on
WHERE notice.kind = 'notification'
    AND notice.from_agency = 'probation'
    AND notice.to_agency = 'social_care'
    AND NOT EXISTS (
        SELECT 1
        FROM linked.own_record AS known
        WHERE known.agency = 'social_care'
            AND known.place_code = episode.la_code
            AND known.person_id = notice.person_id
    )
