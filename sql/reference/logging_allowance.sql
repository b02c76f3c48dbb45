-- One row per kind of event with the calendar days after which a complete log would show it,
-- or of assessment that it was shared.
-- Source: our own choice, well beyond each standard of timeliness: a log that ends sooner
-- after the day cannot tell "not done" from "not yet".
SELECT allowance.kind, allowance.days
FROM (
    VALUES
    ('notification', 14),
    ('referral_response', 14),
    ('risk_change_shared', 14),
    ('follow_up', 28),
    ('probation_assessment', 14)
) AS allowance (kind, days)
