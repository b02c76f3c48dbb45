/*
title     = "Invitation not received"
message   = "an invitation that the council logged stands in the log of those invited, where they log what they receive"
disagrees = "You logged this invitation, and the agency that you invited, which logs the invitations that it receives, has none to that meeting."
to_mend   = "See to which address it went, and whether it names the agency and place that you meant; tell the agency of the meeting if it is still to come."
severity  = "warn"
source    = "our own"
dated     = "day of the invitation in your log"

[returned_to]
social_care = "joint_event"

[standard.within]
value  = 14
unit   = "days"
source = "Our own choice: time to log what arrived"

[[example]]
says = "Received, not received, received of another meeting only, and sent to a team that logs nothing that it receives"
given."linked.logged_event" = [
  { event_key = "a", kind = "invitation", agency = "social_care", place_code = "001", to_agency = "yot", to_place = "Y01", meeting_key = "m1", person_id = "Ada", event_on = 2025-06-02 },
  { event_key = "a-in", kind = "invitation", agency = "yot", place_code = "Y01", to_agency = "yot", to_place = "Y01", meeting_key = "m1", person_id = "Ada", event_on = 2025-06-05 },
  { event_key = "b", kind = "invitation", agency = "social_care", place_code = "001", to_agency = "yot", to_place = "Y01", meeting_key = "m2", person_id = "Ada", event_on = 2025-06-02 },
  { event_key = "c", kind = "invitation", agency = "social_care", place_code = "001", to_agency = "yot", to_place = "Y02", meeting_key = "m2", person_id = "Ada", event_on = 2025-06-02 },
]
given."reference.covered_day" = [
  { agency = "yot", place_code = "Y01", kind = "invitation", on_date = 2025-06-02 },
  { agency = "yot", place_code = "Y01", kind = "invitation", on_date = 2025-06-16 },
  { agency = "yot", place_code = "Y02", kind = "referral", on_date = 2025-06-02 },
]
expect = [{ agency = "social_care", record_key = "b", record_date = 2025-06-02, on_date = 2025-06-02 }]
*/
SELECT
    invitation.agency,
    invitation.place_code,
    invitation.event_key AS record_key,
    invitation.event_on AS record_date,
    invitation.event_on AS on_date,
    invitation.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM linked.logged_event AS invitation
JOIN reference.covered_day AS first_day
    ON first_day.agency = invitation.to_agency
    AND first_day.kind = 'invitation'
    AND first_day.place_code = invitation.to_place
    AND first_day.on_date = invitation.event_on
JOIN reference.covered_day AS last_day
    ON last_day.agency = invitation.to_agency
    AND last_day.kind = 'invitation'
    AND last_day.place_code = invitation.to_place
    AND last_day.on_date = CAST(invitation.event_on + $within * INTERVAL 1 DAY AS DATE)
WHERE invitation.kind = 'invitation'
    AND invitation.agency = 'social_care'
    AND invitation.to_agency IN ('probation', 'yot')
    AND invitation.meeting_key IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM linked.logged_event AS received
        WHERE received.kind = 'invitation'
            AND received.meeting_key = invitation.meeting_key
            AND received.agency = invitation.to_agency
    )
