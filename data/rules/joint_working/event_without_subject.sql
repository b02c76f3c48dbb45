/*
message  = "a referral, notification, check or change of risk says whom it is about"
severity = "warn"
source   = "our own: without the person it is nobody's"
tables   = ["joint_event"]
fields   = ["subject_id", "kind"]

[[example]]
says = "A referral about nobody is wrong; an invitation is about a meeting"
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", kind = "referral", subject_id = "X100001" },
  { row = 2, event_id = "e2", kind = "referral" },
  { row = 3, event_id = "e3", kind = "invitation", meeting_id = "m1" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.joint_event
WHERE subject_id IS NULL
    AND kind IN (
        'referral', 'notification', 'social_care_check', 'police_check', 'probation_check',
        'risk_change'
    )
