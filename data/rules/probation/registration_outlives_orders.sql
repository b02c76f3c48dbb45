/*
message  = "a child protection registration (RCPR) has ended by the time the person's last order ends"
severity = "warn"
source   = "nDelius registration reference data: RCPR is removed at termination"
tables   = ["probation_registration", "probation_order"]
fields   = ["end_date"]

[[example]]
says = "Still active after the last order is wrong; with an open order it is right"
given."submitted.probation_order" = [
  { row = 1, crn = "X100001", start_date = 2025-01-01, end_date = 2025-06-02 },
  { row = 2, crn = "X100002", start_date = 2025-01-01, end_date = 2025-06-02 },
  { row = 3, crn = "X100002", start_date = 2025-02-01 },
]
given."submitted.probation_registration" = [
  { row = 1, crn = "X100001", type_code = "RCPR", start_date = 2025-02-01, end_date = 2025-06-02 },
  { row = 2, crn = "X100001", type_code = "RCPR", start_date = 2025-03-01 },
  { row = 3, crn = "X100002", type_code = "RCPR", start_date = 2025-03-01 },
]
expect = [{ row = 2 }]
*/
SELECT registration.row
FROM submitted.probation_registration AS registration
JOIN (
    SELECT
        crn,
        max(end_date) AS last_end,
        count(*) FILTER (WHERE end_date IS NULL) AS open_orders
    FROM submitted.probation_order
    GROUP BY crn
) AS ordered ON ordered.crn = registration.crn
WHERE registration.type_code = 'RCPR'
    AND ordered.open_orders = 0
    AND registration.start_date <= ordered.last_end
    AND (registration.end_date IS NULL OR registration.end_date > ordered.last_end)
