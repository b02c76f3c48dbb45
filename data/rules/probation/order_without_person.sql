/*
message  = "the person of an order is among the people of the extract"
severity = "warn"
source   = "our own: without the person nobody can be linked"
tables   = ["probation_order", "probation_person"]
fields   = ["crn"]

[[example]]
says = "An order of a person who was not sent is wrong"
given."submitted.probation_person" = [{ row = 1, crn = "X100001" }]
given."submitted.probation_order" = [{ row = 1, crn = "X100001" }, { row = 2, crn = "X100002" }]
expect = [{ row = 2 }]
*/
SELECT ordered.row
FROM submitted.probation_order AS ordered
WHERE NOT EXISTS (
    SELECT 1
    FROM submitted.probation_person AS person
    WHERE person.crn = ordered.crn
)
