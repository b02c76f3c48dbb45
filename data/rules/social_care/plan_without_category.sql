/*
message  = "a protection plan has the category of abuse for which it began"
severity = "warn"
source   = "DfE rule 8905, children in need census"
tables   = ["social_care_plan"]
fields   = ["initial_category"]
apart_by = "child_id"

[[example]]
says = "Blank is wrong"
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", initial_category = "NEG" },
  { row = 2, child_id = "c2" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_plan
WHERE initial_category IS NULL
