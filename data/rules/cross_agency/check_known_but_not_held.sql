/*
title     = "Answered known, not held"
message   = "social care's records hold whoever it said was known to it"
disagrees = "You answered a check that the person was known to you, and your records hold neither that person nor a child connected with them."
to_mend   = "See which record the answer rested on. If there is one, its names or birth date may need mending; if there is none, tell the agency that asked."
severity  = "warn"
source    = "HMIP 2014, Appendix 4: a reply says known or not"
dated     = "day of the answer in your log"

[returned_to]
social_care = "joint_event"

[[example]]
says = "Known and held, known by a child who is held, known and not held, not known and not held, and of a day of which nothing was sent"
given."linked.logged_event" = [
  { event_key = "a", kind = "check_reply", agency = "social_care", place_code = "001", outcome = "known", person_id = "Ada", event_on = 2025-06-02 },
  { event_key = "b", kind = "check_reply", agency = "social_care", place_code = "001", outcome = "Known", person_id = "B", event_on = 2025-06-02 },
  { event_key = "c", kind = "check_reply", agency = "social_care", place_code = "001", outcome = "Known", person_id = "C", event_on = 2025-06-02 },
  { event_key = "d", kind = "check_reply", agency = "social_care", place_code = "001", outcome = "not known", person_id = "D", event_on = 2025-06-02 },
  { event_key = "e", kind = "check_reply", agency = "social_care", place_code = "001", outcome = "known", person_id = "E", event_on = 2025-06-03 },
]
given."linked.connection" = [{ child_id = "Bea", adult_id = "B" }, { child_id = "Cid", adult_id = "C" }]
given."linked.own_record" = [
  { agency = "social_care", place_code = "001", person_id = "Ada" },
  { agency = "social_care", place_code = "001", person_id = "Bea" },
  { agency = "social_care", place_code = "002", person_id = "Cid" },
]
given."reference.covered_day" = [{ agency = "social_care", place_code = "001", kind = "social_care_person", on_date = 2025-06-02 }]
expect = [{ agency = "social_care", record_key = "c", record_date = 2025-06-02, on_date = 2025-06-02 }]
*/
SELECT
    answer.agency,
    answer.place_code,
    answer.event_key AS record_key,
    answer.event_on AS record_date,
    answer.event_on AS on_date,
    answer.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM linked.logged_event AS answer
JOIN reference.covered_day AS covered
    ON covered.agency = 'social_care'
    AND covered.kind = 'social_care_person'
    AND covered.place_code = answer.place_code
    AND covered.on_date = answer.event_on
WHERE answer.kind = 'check_reply'
    AND answer.agency = 'social_care'
    AND lower(answer.outcome) = 'known'
    AND answer.person_id IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM linked.own_record AS known
        WHERE known.agency = 'social_care'
            AND known.place_code = answer.place_code
            AND known.person_id = answer.person_id
    )
    AND NOT EXISTS (
        SELECT 1
        FROM linked.connection AS connection
        JOIN linked.own_record AS known ON known.person_id = connection.child_id
        WHERE connection.adult_id = answer.person_id
            AND known.agency = 'social_care'
            AND known.place_code = answer.place_code
    )
