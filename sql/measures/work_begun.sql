-- One row per order of probation or intervention of a youth offending team that began on a day that
-- its sender covers, and body.
SELECT
    work.work_key AS case_id,
    work.person_id,
    body.body_code,
    work.agency,
    work.started_on,
    work.has_domestic_abuse_history
FROM linked.opened_work AS work
JOIN linked.record_body AS body
    ON body.record_key = work.record_key
    AND work.started_on BETWEEN body.valid_from AND body.valid_to
