/*
message  = "a protection plan has its latest category of abuse"
severity = "warn"
source   = "DfE rule 8910, children in need census"
tables   = ["social_care_plan"]
fields   = ["latest_category"]
apart_by = "child_id"

[[example]]
says = "Blank is wrong"
given."submitted.social_care_plan" = [
  { row = 1, child_id = "c1", latest_category = "NEG" },
  { row = 2, child_id = "c2" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_plan
WHERE latest_category IS NULL
