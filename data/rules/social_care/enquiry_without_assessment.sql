/*
message  = "a child with a section 47 enquiry has an assessment"
severity = "warn"
source   = "DfE rule 2991Q, children in need census"
tables   = ["social_care_enquiry", "social_care_assessment"]
fields   = ["enquiry_start_date"]
apart_by = "child_id"

[[example]]
says = "An enquiry about a child without any assessment is wrong"
given."submitted.social_care_assessment" = [{ row = 1, child_id = "c1" }]
given."submitted.social_care_enquiry" = [{ row = 1, child_id = "c1" }, { row = 2, child_id = "c2" }]
expect = [{ row = 2 }]
*/
SELECT enquiry.row
FROM submitted.social_care_enquiry AS enquiry
WHERE NOT EXISTS (
    SELECT 1
    FROM submitted.social_care_assessment AS assessment
    WHERE assessment.child_id = enquiry.child_id
)
