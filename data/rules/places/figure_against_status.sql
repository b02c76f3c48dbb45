/*
message  = "a published figure has a value if it is shown, and none if it is not"
severity = "quarantine"
source   = "our own: a figure that a publisher hid is never a number"
tables   = ["published_figure"]
fields   = ["value", "value_status"]

[[example]]
says = "Shown with a value and hidden without are right; the other way about is wrong"
given."submitted.published_figure" = [
  { row = 1, value = 79.7, value_status = "shown" },
  { row = 2, value_status = "c" },
  { row = 3, value = 0.0, value_status = "c" },
  { row = 4, value_status = "shown" },
]
expect = [{ row = 3 }, { row = 4 }]
*/
SELECT row
FROM submitted.published_figure
WHERE (value_status = 'shown') <> (value IS NOT NULL)
