/*
message  = "an event in the log was from the agency that sends it, or to it"
severity = "warn"
source   = "our own"
tables   = ["joint_event"]
fields   = ["from_agency", "to_agency"]

[[example]]
says = "Between two others is wrong"
given."submitted.submission" = [{ agency = "probation" }]
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", from_agency = "probation", to_agency = "social_care" },
  { row = 2, event_id = "e2", from_agency = "social_care", to_agency = "probation" },
  { row = 3, event_id = "e3", from_agency = "yot", to_agency = "social_care" },
]
expect = [{ row = 3 }]
*/
SELECT event.row
FROM submitted.joint_event AS event
CROSS JOIN submitted.submission AS submission
WHERE event.from_agency <> submission.agency
    AND event.to_agency IS DISTINCT FROM submission.agency
