-- One row per serious incident of which a safeguarding board must hear. Days from the incident are
-- null where its day is not known, or what it waits for has not happened.
SELECT
    concat('incident|', incident.incident_key) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    incident.body_code,
    incident.kind,
    incident.occurred_on,
    incident.notified_board_on,
    notified_day.working_day - occurred_day.working_day AS notified_in_working_days,
    date_diff('day', incident.occurred_on, incident.discussed_on) AS discussed_in_days
FROM staging.incident AS incident
JOIN reference.body AS body ON body.body_code = incident.body_code AND body.body_type = 'lscb'
LEFT JOIN reference.calendar_day AS occurred_day ON occurred_day.on_date = incident.occurred_on
LEFT JOIN reference.calendar_day AS notified_day
    ON notified_day.on_date = incident.notified_board_on
