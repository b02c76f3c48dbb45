/*
message  = "an assessment starts when no other of the child is open"
severity = "warn"
source   = "DfE rule 8863, children in need census"
tables   = ["social_care_assessment"]
fields   = ["assessment_start_date"]
apart_by = "child_id"

[[example]]
says = "On the day on which the earlier is authorised is right; a day before is wrong"
given."submitted.social_care_assessment" = [
  { row = 1, child_id = "c1", assessment_start_date = 2025-05-01, assessment_authorised_date = 2025-06-02 },
  { row = 2, child_id = "c1", assessment_start_date = 2025-06-02 },
  { row = 3, child_id = "c2", assessment_start_date = 2025-05-01, assessment_authorised_date = 2025-06-02 },
  { row = 4, child_id = "c2", assessment_start_date = 2025-06-01 },
]
expect = [{ row = 4 }]
*/
SELECT later.row
FROM submitted.social_care_assessment AS later
WHERE EXISTS (
    SELECT 1
    FROM submitted.social_care_assessment AS earlier
    WHERE earlier.child_id = later.child_id
        AND earlier.assessment_start_date < later.assessment_start_date
        AND later.assessment_start_date < earlier.assessment_authorised_date
)
