/*
message  = "the person of a registration is among the people of the extract"
severity = "warn"
source   = "our own: without the person nobody can be linked"
tables   = ["probation_registration", "probation_person"]
fields   = ["crn"]

[[example]]
says = "A registration of a person who was not sent is wrong"
given."submitted.probation_person" = [{ row = 1, crn = "X100001" }]
given."submitted.probation_registration" = [{ row = 1, crn = "X100001" }, { row = 2, crn = "X100002" }]
expect = [{ row = 2 }]
*/
SELECT registration.row
FROM submitted.probation_registration AS registration
WHERE NOT EXISTS (
    SELECT 1
    FROM submitted.probation_person AS person
    WHERE person.crn = registration.crn
)
