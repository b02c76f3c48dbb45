-- One row per kind of event or record, with the calendar days after which a complete log would
-- show it, or that it was shared. Source: our own choice, well beyond each standard of
-- timeliness: a log that ends sooner after the day cannot tell "not done" from "not yet".
SELECT allowance.kind, allowance.days
FROM (
    VALUES
    ('notification', 14),
    ('social_care_check', 28),
    ('police_check', 28),
    ('probation_check', 28),
    ('check_reply', 28),
    ('referral_response', 14),
    ('risk_change_shared', 14),
    ('follow_up', 28),
    ('escalation', 28),
    ('minutes', 42),
    ('action_done', 28),
    ('exploitation', 42),
    ('probation_programme', 210),
    ('social_care_referral', 14),
    ('yot_assessment', 14),
    ('yot_plan', 21),
    ('yot_custody', 14),
    ('probation_assessment', 14)
) AS allowance (kind, days)
