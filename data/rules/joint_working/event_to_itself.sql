/*
message  = "an event goes from one agency to another, or to the same one of another place"
severity = "warn"
source   = "our own"
tables   = ["joint_event"]
fields   = ["to_agency"]

[[example]]
says = "The same agency and place is wrong"
given."submitted.joint_event" = [
  { row = 1, event_id = "e1", from_agency = "yot", to_agency = "social_care" },
  { row = 2, event_id = "e2", from_agency = "yot", to_agency = "yot", from_place = "Y01", to_place = "Y02" },
  { row = 3, event_id = "e3", from_agency = "yot", to_agency = "yot", from_place = "Y01", to_place = "Y01" },
]
expect = [{ row = 3 }]
*/
SELECT row
FROM submitted.joint_event
WHERE from_agency = to_agency AND from_place IS NOT DISTINCT FROM to_place
