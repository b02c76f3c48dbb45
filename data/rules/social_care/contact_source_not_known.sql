/*
message  = "the source of a contact is one of 1A to 1D, 2A, 2B, 3A to 3F, 4, 5A to 5D, 6, 7, 8, 9, 10"
severity = "warn"
source   = "Standard Safeguarding Dataset, cont_contact_source_code: codes of the children in need census"
tables   = ["social_care_contact"]
fields   = ["source_code"]
apart_by = "child_id"

[[example]]
says = "10 (not known) is a code, 11 is none"
given."submitted.social_care_contact" = [
  { row = 1, child_id = "c1", source_code = "10" },
  { row = 2, child_id = "c2", source_code = "11" },
]
expect = [{ row = 2 }]
*/
SELECT row
FROM submitted.social_care_contact
WHERE upper(source_code) NOT IN (
    '1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4',
    '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10'
)
