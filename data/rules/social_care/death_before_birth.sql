/*
message  = "a date of death is not before the date of birth, and stands with one"
severity = "warn"
source   = "DfE rule 8535Q, children in need census"
tables   = ["social_care_person"]
fields   = ["death_date", "birth_date"]
apart_by = "child_id"

[[example]]
says = "The same day is right; a day before is wrong, and so is a death without a birth"
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", birth_date = 2025-05-02, death_date = 2025-05-02 },
  { row = 2, child_id = "c2", birth_date = 2025-05-02, death_date = 2025-05-01 },
  { row = 3, child_id = "c3", death_date = 2025-05-01 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT row
FROM submitted.social_care_person
WHERE death_date < birth_date OR (death_date IS NOT NULL AND birth_date IS NULL)
