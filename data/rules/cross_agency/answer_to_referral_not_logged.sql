/*
title     = "Answer without a referral"
message   = "a referral that social care answered stands in the log of the agency that it answered"
disagrees = "You logged an answer to a referral, and the log of the agency that you answered holds no such referral."
to_mend   = "See that the answer names the referral's own number and the right agency and place; if it does, tell that agency."
severity  = "warn"
source    = "our own: one log quotes the number of an event of the other"
dated     = "day of the answer in your log"

[returned_to]
social_care = "joint_event"

[standard.back]
value  = 60
unit   = "days"
source = "Our own choice: twice the latest answer that is of use; an older referral may stand in a log that was not sent"

[[example]]
says = "Answers to a referral that is logged, to one that is not, to nothing, and to an agency whose log was sent for too short a time"
given."linked.logged_event" = [
  { event_key = "r1", kind = "referral", agency = "yot", place_code = "Y01" },
  { event_key = "a1", kind = "referral_response", agency = "social_care", place_code = "001", to_agency = "yot", to_place = "Y01", person_id = "Ada", about_event_key = "r1", event_on = 2025-06-30 },
  { event_key = "a2", kind = "referral_response", agency = "social_care", place_code = "001", to_agency = "yot", to_place = "Y01", person_id = "Bea", about_event_key = "r2", event_on = 2025-06-30 },
  { event_key = "a3", kind = "referral_response", agency = "social_care", place_code = "001", to_agency = "yot", to_place = "Y01", person_id = "Cid", event_on = 2025-06-30 },
  { event_key = "a4", kind = "referral_response", agency = "social_care", place_code = "001", to_agency = "yot", to_place = "Y01", person_id = "Dot", about_event_key = "r4", event_on = 2025-06-29 },
]
given."reference.covered_day" = [
  { agency = "yot", place_code = "Y01", kind = "referral", on_date = 2025-05-01 },
  { agency = "yot", place_code = "Y01", kind = "referral", on_date = 2025-06-29 },
  { agency = "yot", place_code = "Y01", kind = "referral", on_date = 2025-06-30 },
]
expect = [{ agency = "social_care", record_key = "a2", record_date = 2025-06-30, on_date = 2025-06-30 }]
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
JOIN reference.covered_day AS first_day
    ON first_day.agency = answer.to_agency
    AND first_day.kind = 'referral'
    AND first_day.place_code = answer.to_place
    AND first_day.on_date = CAST(answer.event_on - $back * INTERVAL 1 DAY AS DATE)
JOIN reference.covered_day AS last_day
    ON last_day.agency = answer.to_agency
    AND last_day.kind = 'referral'
    AND last_day.place_code = answer.to_place
    AND last_day.on_date = answer.event_on
WHERE answer.kind = 'referral_response'
    AND answer.agency = 'social_care'
    AND answer.about_event_key IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM linked.logged_event AS referral
        WHERE referral.event_key = answer.about_event_key
    )
