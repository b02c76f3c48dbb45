/*
message  = "an identifier's type is one of Case Number, Unique Pupil Number, Former Unique Pupil Number, NHS Number, Home Office Registration, National Insurance Number, YOT Number, Court Case Number, RAA ID, Incident ID, PNC: by one of another type nobody is linked"
severity = "warn"
source   = "Standard Safeguarding Dataset, link_identifier_type"
tables   = ["social_care_identifier"]
fields   = ["identifier_type"]
apart_by = "child_id"

[[example]]
says = "A YOT number is of the list, in any case of its letters; a magic number is not"
given."submitted.social_care_identifier" = [
  { row = 1, child_id = "c1", identifier_type = "YOT Number", identifier_value = "1" },
  { row = 2, child_id = "c1", identifier_type = "NHS number", identifier_value = "2" },
  { row = 3, child_id = "c2", identifier_type = "Magic Number", identifier_value = "3" },
]
expect = [{ row = 3 }]
*/
SELECT row
FROM submitted.social_care_identifier
WHERE lower(identifier_type) NOT IN (
    'case number', 'unique pupil number', 'former unique pupil number', 'nhs number',
    'home office registration', 'national insurance number', 'yot number',
    'court case number', 'raa id', 'incident id', 'pnc'
)
