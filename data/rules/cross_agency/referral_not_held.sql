/*
title     = "Referral not held"
message   = "social care's records hold every referral that another agency logged as sent to it"
disagrees = "You logged this referral to social care, and its records show neither a referral nor a contact about the child, nor an answer to you, nor a case that was open."
to_mend   = "Ask the council whether it arrived, and send it again if the concern stands. If it was never sent, or went elsewhere, put your log right."
severity  = "warn"
source    = "HMIP 2014, 2.46: referrals could not be found on both agencies' records"
dated     = "day of the referral in your log"

[returned_to]
probation = "joint_event"
yot       = "joint_event"

[standard.within]
value  = 14
unit   = "days"
source = "Our own choice: a referral is to be decided on within a working day (Working Together to Safeguard Children); longer than any delay of recording it"

[[example]]
says = "Of a child: recorded in time, too late, before it was sent, answered, and while a case was open"
given."linked.logged_event" = [
  { event_key = "in time", kind = "referral", agency = "yot", from_agency = "yot", place_code = "Y01", to_agency = "social_care", to_place = "001", person_id = "Ada", event_on = 2025-06-02 },
  { event_key = "too late", kind = "referral", agency = "yot", from_agency = "yot", place_code = "Y01", to_agency = "social_care", to_place = "001", person_id = "Bea", event_on = 2025-06-02 },
  { event_key = "before", kind = "referral", agency = "yot", from_agency = "yot", place_code = "Y01", to_agency = "social_care", to_place = "001", person_id = "Cid", event_on = 2025-06-02 },
  { event_key = "answered", kind = "referral", agency = "yot", from_agency = "yot", place_code = "Y01", to_agency = "social_care", to_place = "001", person_id = "Dot", event_on = 2025-06-02 },
  { event_key = "answer", kind = "referral_response", agency = "social_care", from_agency = "social_care", place_code = "001", to_agency = "yot", person_id = "Dot", about_event_key = "answered" },
  { event_key = "open", kind = "referral", agency = "yot", from_agency = "yot", place_code = "Y01", to_agency = "social_care", to_place = "001", person_id = "Eve", event_on = 2025-06-02 },
]
given."linked.front_door" = [
  { la_code = "001", person_id = "Ada", arrived_on = 2025-06-16 },
  { la_code = "001", person_id = "Bea", arrived_on = 2025-06-17 },
  { la_code = "001", person_id = "Cid", arrived_on = 2025-06-01 },
]
given."linked.episode" = [{ la_code = "001", person_id = "Eve", open_from = 2025-01-01, open_to = 9999-12-31 }]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_referral", on_date = 2025-06-02 },
  { agency = "social_care", place_code = "001", kind = "social_care_referral", on_date = 2025-06-16 },
]
expect = [
  { agency = "yot", record_key = "before", record_date = 2025-06-02, on_date = 2025-06-02 },
  { agency = "yot", record_key = "too late", record_date = 2025-06-02, on_date = 2025-06-02 },
]

[[example]]
says = "Of an adult, it is about the children connected; where none is known, or the council sent nothing, it cannot be told"
given."linked.logged_event" = [
  { event_key = "held", kind = "referral", agency = "probation", from_agency = "probation", place_code = "R01", to_agency = "social_care", to_place = "001", person_id = "A", event_on = 2025-06-02 },
  { event_key = "not held", kind = "referral", agency = "probation", from_agency = "probation", place_code = "R01", to_agency = "social_care", to_place = "001", person_id = "B", event_on = 2025-06-02 },
  { event_key = "childless", kind = "referral", agency = "probation", from_agency = "probation", place_code = "R01", to_agency = "social_care", to_place = "001", person_id = "C", event_on = 2025-06-02 },
  { event_key = "not supplied", kind = "referral", agency = "probation", from_agency = "probation", place_code = "R01", to_agency = "social_care", to_place = "002", person_id = "B", event_on = 2025-06-02 },
]
given."linked.connection" = [{ child_id = "Ada", adult_id = "A" }, { child_id = "Bea", adult_id = "B" }]
given."linked.front_door" = [{ la_code = "001", person_id = "Ada", arrived_on = 2025-06-02 }]
given."reference.covered_day" = [
  { agency = "social_care", place_code = "001", kind = "social_care_referral", on_date = 2025-06-02 },
  { agency = "social_care", place_code = "001", kind = "social_care_referral", on_date = 2025-06-16 },
]
expect = [{ agency = "probation", record_key = "not held", record_date = 2025-06-02, on_date = 2025-06-02 }]
*/
WITH sent AS (
    SELECT
        referral.event_key,
        referral.agency,
        referral.place_code,
        referral.to_place,
        referral.event_on,
        referral.person_id
    FROM linked.logged_event AS referral
    JOIN reference.covered_day AS first_day
        ON first_day.agency = 'social_care'
        AND first_day.kind = 'social_care_referral'
        AND first_day.place_code = referral.to_place
        AND first_day.on_date = referral.event_on
    JOIN reference.covered_day AS last_day
        ON last_day.agency = 'social_care'
        AND last_day.kind = 'social_care_referral'
        AND last_day.place_code = referral.to_place
        AND last_day.on_date = CAST(referral.event_on + $within * INTERVAL 1 DAY AS DATE)
    WHERE referral.kind = 'referral'
        AND referral.to_agency = 'social_care'
        AND referral.agency = referral.from_agency
        AND referral.agency IN ('probation', 'yot')
),

concerned AS (
    SELECT event_key, person_id AS child_id
    FROM sent
    WHERE agency = 'yot'
    UNION
    SELECT sent.event_key, connection.child_id
    FROM sent
    JOIN linked.connection AS connection ON connection.adult_id = sent.person_id
    WHERE sent.agency = 'probation'
),

held AS (
    SELECT sent.event_key
    FROM sent
    JOIN concerned ON concerned.event_key = sent.event_key
    JOIN linked.front_door AS arrival
        ON arrival.person_id = concerned.child_id
        AND arrival.arrived_on BETWEEN sent.event_on
        AND CAST(sent.event_on + $within * INTERVAL 1 DAY AS DATE)
    UNION
    SELECT sent.event_key
    FROM sent
    JOIN concerned ON concerned.event_key = sent.event_key
    JOIN linked.episode AS episode
        ON episode.person_id = concerned.child_id
        AND sent.event_on BETWEEN episode.open_from AND episode.open_to
    UNION
    SELECT about_event_key AS event_key
    FROM linked.logged_event
    WHERE kind = 'referral_response' AND about_event_key IS NOT NULL
)

SELECT
    sent.agency,
    sent.place_code,
    sent.event_key AS record_key,
    sent.event_on AS record_date,
    sent.event_on AS on_date,
    sent.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM sent
WHERE EXISTS (SELECT 1 FROM concerned WHERE concerned.event_key = sent.event_key)
    AND NOT EXISTS (SELECT 1 FROM held WHERE held.event_key = sent.event_key)
