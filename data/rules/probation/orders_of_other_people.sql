/*
message  = "orders and people are of one extract: more than half of the orders are of people who were not sent"
severity = "refuse"
source   = "our own: the two files cannot be of the same extract"
tables   = ["probation_order", "probation_person"]
fields   = ["crn"]

[standard.share]
value  = 50
unit   = "percent of the orders"
source = "Our own choice: a system that loses some people does not lose most"

[standard.fewest]
value  = 20
unit   = "orders"
source = "Our own choice: of fewer each is told by itself"

[[example]]
says = "Few orders are not enough to tell"
given."submitted.probation_order" = [{ row = 1, crn = "X100001" }, { row = 2, crn = "X100002" }]
expect = []

[[example]]
says = "Of twenty orders eleven are of people who were not sent"
given."submitted.probation_person" = [{ row = 1, crn = "X100001" }]
given."submitted.probation_order" = [
  { row = 1, crn = "X100001" }, { row = 2, crn = "X100001" }, { row = 3, crn = "X100001" },
  { row = 4, crn = "X100001" }, { row = 5, crn = "X100001" }, { row = 6, crn = "X100001" },
  { row = 7, crn = "X100001" }, { row = 8, crn = "X100001" }, { row = 9, crn = "X100001" },
  { row = 10, crn = "X100010" }, { row = 11, crn = "X100011" }, { row = 12, crn = "X100012" },
  { row = 13, crn = "X100013" }, { row = 14, crn = "X100014" }, { row = 15, crn = "X100015" },
  { row = 16, crn = "X100016" }, { row = 17, crn = "X100017" }, { row = 18, crn = "X100018" },
  { row = 19, crn = "X100019" }, { row = 20, crn = "X100020" },
]
expect = [
  { row = 10 }, { row = 11 }, { row = 12 }, { row = 13 }, { row = 14 }, { row = 15 },
  { row = 16 }, { row = 17 }, { row = 18 }, { row = 19 }, { row = 20 },
]
*/
WITH stray AS (
    SELECT ordered.row
    FROM submitted.probation_order AS ordered
    WHERE NOT EXISTS (
        SELECT 1
        FROM submitted.probation_person AS person
        WHERE person.crn = ordered.crn
    )
)

SELECT stray.row
FROM stray
CROSS JOIN (SELECT count(*) AS orders FROM submitted.probation_order) AS everything
CROSS JOIN (SELECT count(*) AS orders FROM stray) AS strays
WHERE everything.orders >= $fewest AND 100 * strays.orders > $share * everything.orders
