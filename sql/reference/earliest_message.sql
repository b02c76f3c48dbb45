-- One row per kind of message that the start of a case calls for, with the calendar days before the
-- first day from which one counts. Source: our own choice: a check may be made for the report to
-- the court, some weeks before sentence; a notification tells of work that has begun.
SELECT message.kind, message.days
FROM (
    VALUES
    ('social_care_check', 28),
    ('police_check', 28),
    ('probation_check', 28),
    ('notification', 0)
) AS message (kind, days)
