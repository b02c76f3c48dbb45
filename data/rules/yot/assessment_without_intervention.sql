/*
message  = "a child who is assessed has an intervention"
severity = "warn"
source   = "our own"
tables   = ["yot_assessment", "yot_intervention"]
fields   = ["client_id"]

[[example]]
says = "An assessment of a child without an intervention is wrong"
given."submitted.yot_intervention" = [{ row = 1, client_id = "1" }]
given."submitted.yot_assessment" = [{ row = 1, client_id = "1" }, { row = 2, client_id = "2" }]
expect = [{ row = 2 }]
*/
SELECT assessment.row
FROM submitted.yot_assessment AS assessment
WHERE NOT EXISTS (
    SELECT 1
    FROM submitted.yot_intervention AS intervention
    WHERE intervention.client_id = assessment.client_id
)
