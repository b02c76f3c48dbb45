/*
message  = "the child of an assessment is among the children of the extract"
severity = "warn"
source   = "our own: without the child nobody can be linked"
tables   = ["yot_assessment", "yot_person"]
fields   = ["client_id"]

[[example]]
says = "An assessment of a child who was not sent is wrong"
given."submitted.yot_person" = [{ row = 1, client_id = "1" }]
given."submitted.yot_assessment" = [{ row = 1, client_id = "1" }, { row = 2, client_id = "2" }]
expect = [{ row = 2 }]
*/
SELECT assessment.row
FROM submitted.yot_assessment AS assessment
WHERE NOT EXISTS (
    SELECT 1
    FROM submitted.yot_person AS person
    WHERE person.client_id = assessment.client_id
)
