/*
message  = "the child of an intervention is among the children of the extract"
severity = "warn"
source   = "our own: without the child nobody can be linked"
tables   = ["yot_intervention", "yot_person"]
fields   = ["client_id"]

[[example]]
says = "An intervention with a child who was not sent is wrong"
given."submitted.yot_person" = [{ row = 1, client_id = "1" }]
given."submitted.yot_intervention" = [{ row = 1, client_id = "1" }, { row = 2, client_id = "2" }]
expect = [{ row = 2 }]
*/
SELECT intervention.row
FROM submitted.yot_intervention AS intervention
WHERE NOT EXISTS (
    SELECT 1
    FROM submitted.yot_person AS person
    WHERE person.client_id = intervention.client_id
)
