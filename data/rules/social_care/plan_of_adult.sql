/*
message  = "a protection plan starts before the child is 18"
severity = "warn"
source   = "Children Act 1989, section 105: a child is a person under 18"
tables   = ["social_care_plan", "social_care_person"]
fields   = ["plan_start_date"]
apart_by = "child_id"

[standard.adult]
value  = 18
unit   = "years"
source = "Children Act 1989, section 105"

[[example]]
says = "The day before the eighteenth birthday is right; the birthday is wrong"
given."submitted.social_care_person" = [{ row = 1, child_id = "c1", birth_date = 2007-05-02 }]
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-01 },
  { row = 2, child_id = "c1", plan_start_date = 2025-05-02 },
]
expect = [{ row = 2 }]
*/
SELECT plan.row
FROM submitted.social_care_plan AS plan
JOIN submitted.social_care_person AS person ON person.child_id = plan.child_id
WHERE plan.plan_start_date >= person.birth_date + INTERVAL ($adult) YEAR
