/*
message  = "no child in need plan runs on the day of a review of a protection plan"
severity = "warn"
source   = "DfE rule 4003, children in need census"
tables   = ["social_care_review", "social_care_need_plan"]
fields   = ["review_date"]
apart_by = "child_id"

[[example]]
says = "Within the child in need plan is wrong; on its first and last day it is right"
given."submitted.social_care_need_plan" = [
  { row = 1, child_id = "c1", need_plan_start_date = 2025-05-01, need_plan_end_date = 2025-06-02 },
]
given."submitted.social_care_review" = [
  { row = 1, child_id = "c1", review_date = 2025-05-01 },
  { row = 2, child_id = "c1", review_date = 2025-05-02 },
  { row = 3, child_id = "c1", review_date = 2025-06-02 },
]
expect = [{ row = 2 }]
*/
SELECT review.row
FROM submitted.social_care_review AS review
WHERE EXISTS (
    SELECT 1
    FROM submitted.social_care_need_plan AS need
    WHERE need.child_id = review.child_id
        AND need.need_plan_start_date < review.review_date
        AND review.review_date < need.need_plan_end_date
)
