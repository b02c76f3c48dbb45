/*
message  = "a postcode is written as one, AB1 2CD; linkage passes over what is none"
severity = "warn"
source   = "our own: people are matched by it; its form as in the UK Government Data Standards Catalogue"
tables   = ["social_care_address"]
fields   = ["postcode"]
apart_by = "child_id"

[[example]]
says = "A word is wrong; a postcode in any writing, one of another country and a blank are right"
given."submitted.social_care_address" = [
  { row = 1, child_id = "c1", postcode = "ZZ1 1ZZ" },
  { row = 2, child_id = "c2", postcode = "nope" },
  { row = 3, child_id = "c3", postcode = " zz11zz (home)" },
  { row = 4, child_id = "c4", postcode = "75001" },
  { row = 5, child_id = "c5" },
  { row = 6, child_id = "c6", postcode = "ZZ1" },
]
expect = [{ row = 2 }, { row = 6 }]
*/
SELECT row
FROM submitted.social_care_address
WHERE NOT regexp_matches(
    upper(postcode),
    '(^|[^A-Z0-9])[A-Z]{1,2}[0-9][A-Z0-9]? *[0-9][A-Z]{2}($|[^A-Z0-9])|^ *[0-9]{4,5} *$'
)
