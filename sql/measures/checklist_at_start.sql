-- One row per order that began. is_asked: the six questions on children were all answered from four
-- weeks before the first day to four weeks after it; null where they were not and checklists are
-- not sent whole for these days. is_any_yes: one of the answers then was yes.
WITH work AS (
    SELECT
        opened.work_key,
        opened.record_key,
        opened.place_code,
        CAST(
            opened.started_on - (
                SELECT days FROM reference.earliest_message WHERE kind = 'social_care_check'
            ) * INTERVAL 1 DAY AS DATE
        ) AS counts_from,
        CAST(
            opened.started_on + (
                SELECT days FROM reference.logging_allowance WHERE kind = 'social_care_check'
            ) * INTERVAL 1 DAY AS DATE
        ) AS counts_to
    FROM linked.opened_work AS opened
    WHERE opened.agency = 'probation'
),

asked AS (
    SELECT
        work.work_key,
        bool_or(
            checklist.lives_with_children IS NOT NULL
            AND checklist.has_other_contact IS NOT NULL
            AND checklist.is_parent IS NOT NULL
            AND checklist.is_known_to_services IS NOT NULL
            AND checklist.is_school_excluded IS NOT NULL
            AND checklist.was_present_at_offence IS NOT NULL
        ) AS is_complete,
        bool_or(
            checklist.lives_with_children
            OR checklist.has_other_contact
            OR checklist.is_parent
            OR checklist.is_known_to_services
            OR checklist.is_school_excluded
            OR checklist.was_present_at_offence
        ) AS is_any_yes
    FROM work
    JOIN staging.probation_checklist AS checklist
        ON checklist.record_key = work.record_key
        AND checklist.stage IN ('pre-sentence', 'start')
        AND checklist.asked_on BETWEEN work.counts_from AND work.counts_to
    GROUP BY work.work_key
),

logged AS (
    SELECT DISTINCT work.work_key
    FROM work
    JOIN reference.covered_day AS before
        ON before.agency = 'probation'
        AND before.kind = 'probation_checklist'
        AND before.place_code = work.place_code
        AND before.on_date = work.counts_from
    JOIN reference.covered_day AS after
        ON after.agency = 'probation'
        AND after.kind = 'probation_checklist'
        AND after.place_code = work.place_code
        AND after.on_date = work.counts_to
)

SELECT
    work.work_key AS case_id,
    CASE
        WHEN asked.is_complete THEN TRUE
        WHEN logged.work_key IS NOT NULL THEN FALSE
    END AS is_asked,
    coalesce(asked.is_any_yes, FALSE) AS is_any_yes
FROM work
LEFT JOIN asked ON asked.work_key = work.work_key
LEFT JOIN logged ON logged.work_key = work.work_key
