/*
message  = "a published percentage is at most 100, and counts no more cases than there are"
severity = "quarantine"
source   = "our own: a column was mistaken for another"
tables   = ["published_figure"]
fields   = ["value", "numerator", "denominator", "unit"]

[[example]]
says = "All of them is right, more than all is wrong; a rate may be over 100"
given."submitted.published_figure" = [
  { row = 1, unit = "%", value = 100.0, numerator = 9, denominator = 9 },
  { row = 2, unit = "%", value = 90.0, numerator = 10, denominator = 9 },
  { row = 3, unit = "%", value = 100.1 },
  { row = 4, unit = "per 10,000 children", value = 187.1 },
]
expect = [{ row = 2 }, { row = 3 }]
*/
SELECT row
FROM submitted.published_figure
WHERE unit = '%' AND (value > 100 OR numerator > denominator)
