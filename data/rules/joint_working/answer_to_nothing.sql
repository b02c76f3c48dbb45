/*
message  = "an answer or follow-up says which event it answers or follows"
severity = "quarantine"
source   = "our own: without that event the row says nothing"
tables   = ["joint_event"]
fields   = ["about_event_id"]

[[example]]
says = "A response about no event is wrong; a referral is about none"
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", kind = "referral_response", about_event_id = "e0" },
  { row = 2, event_id = "e2", kind = "referral_response" },
  { row = 3, event_id = "e3", kind = "referral" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.joint_event
WHERE about_event_id IS NULL
    AND kind IN ('referral_response', 'check_reply', 'follow_up', 'risk_change_shared')
