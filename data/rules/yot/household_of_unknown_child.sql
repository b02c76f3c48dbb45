/*
message  = "the child of a household is among the children of the extract"
severity = "warn"
source   = "our own: without the child nobody can be linked"
tables   = ["yot_household_adult", "yot_person"]
fields   = ["client_id"]

[[example]]
says = "An adult who lives with a child who was not sent is wrong"
given."submitted.yot_person" = [{ row = 1, client_id = "1" }]
given."submitted.yot_household_adult" = [{ row = 1, client_id = "1" }, { row = 2, client_id = "2" }]
expect = [{ row = 2 }]
*/
SELECT adult.row
FROM submitted.yot_household_adult AS adult
WHERE NOT EXISTS (
    SELECT 1
    FROM submitted.yot_person AS person
    WHERE person.client_id = adult.client_id
)
