/*
title     = "Plan of an adult"
message   = "a child on a child protection plan is under 18 by every agency's record"
disagrees = "The plan was in force, and by another agency's record of what seems to be this child the child was 18 or older."
to_mend   = "Check the birth date against a document. If the child is grown up, end the plan with its date; if not, nothing needs mending."
severity  = "warn"
source    = "Children Act 1989, section 105: a child is a person under 18"
dated     = "first day of the plan"

[returned_to]
social_care = "social_care_plan"

[standard.grown_up]
value  = 18
unit   = "years"
source = "Children Act 1989, section 105"

[[example]]
says = "Eighteen by another agency's record for a month at least; seventeen; and eighteen by the council's own record, of which intake tells"
given."reference.period" = [{ period_type = "quarter", period_start = 2026-01-01, period_end = 2026-03-31 }]
given."linked.covered_plan" = [
  { record_key = "a", la_code = "001", person_id = "Ada", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
  { record_key = "b", la_code = "001", person_id = "Bea", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
  { record_key = "c", la_code = "001", person_id = "Cid", started_on = 2025-06-02, open_from = 2025-06-02, open_to = 2026-03-31 },
]
given."linked.own_record" = [
  { agency = "yot", record_key = "a-y", person_id = "Ada", birth_month = 2008-02-01, held_on = 2026-03-31 },
  { agency = "yot", record_key = "b-y", person_id = "Bea", birth_month = 2008-03-01, held_on = 2026-03-31 },
  { agency = "yot", record_key = "c-y", person_id = "Cid", birth_month = 2008-02-01, held_on = 2026-03-31 },
  { agency = "social_care", record_key = "a", person_id = "Ada", birth_month = 2010-02-01, held_on = 2026-03-31 },
  { agency = "social_care", record_key = "c", person_id = "Cid", birth_month = 2008-02-01, held_on = 2026-03-31 },
]
expect = [{ agency = "social_care", record_key = "a", record_date = 2025-06-02, on_date = 2026-03-31 }]
*/
SELECT DISTINCT
    'social_care' AS agency,
    plan.la_code AS place_code,
    plan.record_key,
    plan.started_on AS record_date,
    quarter.period_end AS on_date,
    plan.person_id,
    CAST(NULL AS VARCHAR) AS other_person_id
FROM reference.period AS quarter
JOIN linked.covered_plan AS plan
    ON quarter.period_end BETWEEN plan.open_from AND plan.open_to
JOIN linked.own_record AS theirs
    ON theirs.person_id = plan.person_id
    AND theirs.agency <> 'social_care'
    AND theirs.held_on IS NOT NULL
    AND make_date(year(theirs.birth_month) + $grown_up, month(theirs.birth_month), 1)
    < make_date(year(quarter.period_end), month(quarter.period_end), 1)
LEFT JOIN linked.own_record AS own ON own.record_key = plan.record_key
WHERE quarter.period_type = 'quarter'
    AND coalesce(
        make_date(year(own.birth_month) + $grown_up, month(own.birth_month), 1)
        >= make_date(year(quarter.period_end), month(quarter.period_end), 1),
        TRUE
    )
