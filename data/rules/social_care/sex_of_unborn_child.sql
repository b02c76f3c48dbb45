/*
message  = "the sex of an unborn child is not recorded"
severity = "warn"
source   = "DfE rule 8750, children in need census"
tables   = ["social_care_person"]
fields   = ["sex"]
apart_by = "child_id"

[[example]]
says = "Male of an unborn child is wrong; of a child who is born it is right"
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", expected_birth_date = 2026-05-01, sex = "U" },
  { row = 2, child_id = "c2", expected_birth_date = 2026-05-01, sex = "M" },
  { row = 3, child_id = "c3", birth_date = 2026-01-01, sex = "M" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_person
WHERE expected_birth_date IS NOT NULL AND birth_date IS NULL AND sex <> 'U'
