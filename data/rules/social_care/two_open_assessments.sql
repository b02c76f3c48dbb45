/*
message  = "a child has one open assessment: the earlier is authorised"
severity = "warn"
source   = "DfE rule 8896, children in need census"
tables   = ["social_care_assessment"]
fields   = ["assessment_authorised_date"]
apart_by = "child_id"

[[example]]
says = "The earlier of two open ones is wrong"
given."submitted.social_care_assessment" = [
  { row = 1, child_id = "c1", assessment_start_date = 2025-05-01 },
  { row = 2, child_id = "c1", assessment_start_date = 2025-06-01 },
  { row = 3, child_id = "c2", assessment_start_date = 2025-06-01 },
]
expect = [{ row = 1 }]
*/
SELECT earlier.row
FROM submitted.social_care_assessment AS earlier
WHERE earlier.assessment_authorised_date IS NULL
    AND EXISTS (
        SELECT 1
        FROM submitted.social_care_assessment AS later
        WHERE later.child_id = earlier.child_id
            AND later.assessment_start_date > earlier.assessment_start_date
            AND later.assessment_authorised_date IS NULL
    )
