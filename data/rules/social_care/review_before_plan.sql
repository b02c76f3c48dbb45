/*
message  = "a review is held later than on the day on which its plan started"
severity = "warn"
source   = "DfE rule 8841, children in need census"
tables   = ["social_care_review"]
fields   = ["review_date"]
apart_by = "child_id"

[[example]]
says = "On the first day of the plan is wrong, on the next it is right"
given."submitted.social_care_review" = [
  { row = 1, child_id = "c1", plan_start_date = 2025-05-01, review_date = 2025-05-01 },
  { row = 2, child_id = "c2", plan_start_date = 2025-05-01, review_date = 2025-05-02 },
]
expect = [{ row = 1 }]
*/
SELECT row
FROM submitted.social_care_review
WHERE review_date <= plan_start_date
