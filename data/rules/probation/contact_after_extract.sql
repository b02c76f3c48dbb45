/*
message  = "a contact that took place is dated no later than the day of the extract"
severity = "quarantine"
source   = "our own: a visit still to come would count as one made"
tables   = ["probation_contact"]
fields   = ["contact_date"]

[[example]]
says = "On the day of the extract is right, a day later is wrong; what is only planned is left alone"
given."submitted.submission" = [{ made_on = 2026-04-18 }]
given."submitted.probation_contact" = [
  { row = 1, crn = "X100001", contact_date = 2026-04-18, complied = true },
  { row = 2, crn = "X100001", contact_date = 2026-04-19, complied = true },
  { row = 3, crn = "X100001", contact_date = 2026-04-20 },
]
expect = [{ row = 2 }]
*/
SELECT contact.row
FROM submitted.probation_contact AS contact
CROSS JOIN submitted.submission AS submission
WHERE contact.complied = TRUE AND contact.contact_date > submission.made_on
