/*
message  = "a contact is made on or after the day on which an order of the person starts"
severity = "warn"
source   = "our own"
tables   = ["probation_contact", "probation_order"]
fields   = ["contact_date"]

[[example]]
says = "On the first day of the order is right, a day before is wrong; without an order nothing is said"
given."submitted.probation_order" = [{ row = 1, crn = "X100001", start_date = 2025-05-02 }]
given."submitted.probation_contact" = [
  { row = 1, crn = "X100001", contact_date = 2025-05-02 },
  { row = 2, crn = "X100001", contact_date = 2025-05-01 },
  { row = 3, crn = "X100002", contact_date = 2025-05-01 },
]
expect = [{ row = 2 }]
*/
SELECT contact.row
FROM submitted.probation_contact AS contact
JOIN (
    SELECT crn, min(start_date) AS first_start
    FROM submitted.probation_order
    GROUP BY crn
) AS ordered ON ordered.crn = contact.crn
WHERE contact.contact_date < ordered.first_start
