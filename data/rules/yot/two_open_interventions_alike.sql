/*
message  = "a child has one open intervention of a kind: the earlier has ended"
severity = "warn"
source   = "our own"
tables   = ["yot_intervention"]
fields   = ["end_date"]

[[example]]
says = "The earlier of two open ones of one kind is wrong; another kind is right"
given."submitted.yot_intervention" = [
  { row = 1, client_id = "1", type = "YRO", start_date = 2025-05-01 },
  { row = 2, client_id = "1", type = "YRO", start_date = 2025-06-01 },
  { row = 3, client_id = "1", type = "prevention", start_date = 2025-04-01 },
]
expect = [{ row = 1 }]
*/
SELECT earlier.row
FROM submitted.yot_intervention AS earlier
WHERE earlier.end_date IS NULL
    AND EXISTS (
        SELECT 1
        FROM submitted.yot_intervention AS later
        WHERE later.client_id = earlier.client_id
            AND later.type = earlier.type
            AND later.start_date > earlier.start_date
            AND later.end_date IS NULL
    )
