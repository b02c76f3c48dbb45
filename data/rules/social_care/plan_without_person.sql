/*
message  = "the child of a protection plan is among the people of the extract"
severity = "warn"
source   = "our own: without the person nobody can be linked"
tables   = ["social_care_plan", "social_care_person"]
fields   = ["child_id"]
apart_by = "child_id"

[[example]]
says = "A plan of a child who was not sent is wrong"
given."submitted.social_care_person" = [{ row = 1, child_id = "c1" }]
given."submitted.social_care_plan" = [{ row = 1, child_id = "c1" }, { row = 2, child_id = "c2" }]
expect = [{ row = 2 }]
*/
SELECT plan.row
FROM submitted.social_care_plan AS plan
WHERE NOT EXISTS (
    SELECT 1
    FROM submitted.social_care_person AS person
    WHERE person.child_id = plan.child_id
)
