/*
message  = "a person has one open order of a kind: the earlier has ended"
severity = "warn"
source   = "our own"
tables   = ["probation_order"]
fields   = ["end_date"]

[[example]]
says = "The earlier of two open ones of one kind is wrong; another kind is right"
given."submitted.probation_order" = [
  { row = 1, crn = "X100001", order_type = "community order", start_date = 2025-05-01 },
  { row = 2, crn = "X100001", order_type = "community order", start_date = 2025-06-01 },
  { row = 3, crn = "X100001", order_type = "licence", start_date = 2025-04-01 },
]
expect = [{ row = 1 }]
*/
SELECT earlier.row
FROM submitted.probation_order AS earlier
WHERE earlier.end_date IS NULL
    AND EXISTS (
        SELECT 1
        FROM submitted.probation_order AS later
        WHERE later.crn = earlier.crn
            AND later.order_type = earlier.order_type
            AND later.start_date > earlier.start_date
            AND later.end_date IS NULL
    )
