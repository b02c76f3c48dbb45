/*
title     = "Day changed in later return"
message   = "what one return tells of a day, the next tells of the same day"
disagrees = "An earlier return of yours told of this plan, flag, referral, assessment, enquiry or conference, a later one of the same by another day. It counts once, by the later return."
to_mend   = "See which day is right. If the later one is, there is nothing to do; if they were two, put both into the next return."
severity  = "warn"
source    = "our own"
dated     = "day by the earlier return"
anew      = "day by the later return"
began     = "first day of the later return"
seen      = "last day of the later return"

[returned_to]
social_care = "social_care_person"
probation   = "probation_person"

[[example]]
says = "A plan and its conference, and two flags of one day, whose days were changed"
given."staging.retold_record" = [
  { agency = "social_care", place_code = "001", table_name = "social_care_plan", record_key = "a", day = 2025-01-01, day_anew = 2025-01-02, from_anew = 2025-04-01, until_anew = 2026-03-31 },
  { agency = "social_care", place_code = "001", table_name = "social_care_conference", record_key = "a", day = 2025-01-01, day_anew = 2025-01-03, from_anew = 2025-04-01, until_anew = 2026-03-31 },
  { agency = "probation", place_code = "R01", table_name = "probation_registration", record_key = "o", code = "RCPR", day = 2025-01-01, day_anew = 2025-02-01, from_anew = 2025-04-01, until_anew = 2026-03-31 },
  { agency = "probation", place_code = "R01", table_name = "probation_registration", record_key = "o", code = "RCCO", day = 2025-01-01, day_anew = 2025-02-01, from_anew = 2025-04-01, until_anew = 2026-03-31 },
]
given."staging.person_link" = [{ record_key = "a", person_id = "Ada" }]
expect = [
  { agency = "social_care", record_key = "a", record_table = "social_care_plan", record_date = 2025-01-01, day_anew = 2025-01-02, told_from = 2025-04-01, on_date = 2026-03-31 },
  { agency = "social_care", record_key = "a", record_table = "social_care_conference", record_date = 2025-01-01, day_anew = 2025-01-03, told_from = 2025-04-01, on_date = 2026-03-31 },
  { agency = "probation", record_key = "o", record_table = "probation_registration", type_code = "RCPR", record_date = 2025-01-01, day_anew = 2025-02-01, told_from = 2025-04-01, on_date = 2026-03-31 },
  { agency = "probation", record_key = "o", record_table = "probation_registration", type_code = "RCCO", record_date = 2025-01-01, day_anew = 2025-02-01, told_from = 2025-04-01, on_date = 2026-03-31 },
]

[[example]]
says = "Nothing was changed"
given."staging.retold_record" = []
given."staging.person_link" = [{ record_key = "a", person_id = "Ada" }]
expect = []
*/
SELECT
    retold.agency,
    retold.place_code,
    retold.record_key,
    retold.day AS record_date,
    retold.until_anew AS on_date,
    coalesce(link.person_id, retold.record_key) AS person_id,
    CAST(NULL AS VARCHAR) AS other_person_id,
    retold.table_name AS record_table,
    retold.code AS type_code,
    retold.day_anew,
    retold.from_anew AS told_from
FROM staging.retold_record AS retold
LEFT JOIN staging.person_link AS link ON link.record_key = retold.record_key
