/*
message  = "an adult of the household is 18 or over at the end of the period"
severity = "warn"
source   = "Children Act 1989, section 105: a child is a person under 18"
tables   = ["yot_household_adult"]
fields   = ["dob"]

[standard.adult]
value  = 18
unit   = "years"
source = "Children Act 1989, section 105"

[[example]]
says = "18 on the last day is right, a day younger is wrong"
given."submitted.submission" = [{ period_end = 2026-03-31 }]
given."submitted.yot_household_adult" = [
  { row = 1, client_id = "1", dob = 2008-03-31 },
  { row = 2, client_id = "2", dob = 2008-04-01 },
]
expect = [{ row = 2 }]
*/
SELECT adult.row
FROM submitted.yot_household_adult AS adult
CROSS JOIN submitted.submission AS submission
WHERE adult.dob + INTERVAL ($adult) YEAR > submission.period_end
