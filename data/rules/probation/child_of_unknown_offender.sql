/*
message  = "the person in whose assessment a child is named is among the people of the extract"
severity = "warn"
source   = "our own: without the person nobody can be linked"
tables   = ["probation_child", "probation_person"]
fields   = ["crn"]

[[example]]
says = "A child named of a person who was not sent is wrong"
given."submitted.probation_person" = [{ row = 1, crn = "X100001" }]
given."submitted.probation_child" = [{ row = 1, crn = "X100001" }, { row = 2, crn = "X100002" }]
expect = [{ row = 2 }]
*/
SELECT child.row
FROM submitted.probation_child AS child
WHERE NOT EXISTS (
    SELECT 1
    FROM submitted.probation_person AS person
    WHERE person.crn = child.crn
)
