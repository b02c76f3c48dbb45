/*
message  = "dates of birth differ: more than half of the children share one, which a system puts where none is known"
severity = "refuse"
source   = "our own: people could not be told apart by linkage"
tables   = ["yot_person"]
fields   = ["dob"]

[standard.share]
value  = 50
unit   = "percent of the children with a date of birth"
source = "Our own choice: in an extract of any size no day reaches a hundredth"

[standard.fewest]
value  = 20
unit   = "children with a date of birth"
source = "Our own choice: of fewer each is told by itself"

[[example]]
says = "Few children may share a day"
given."submitted.yot_person" = [
  { row = 1, client_id = "1", dob = 2010-01-01 },
  { row = 2, client_id = "2", dob = 2010-01-01 },
]
expect = []

[[example]]
says = "Of twenty children eleven share a day: each of the eleven is named"
given."submitted.yot_person" = [
  { row = 1, dob = 2010-01-01 }, { row = 2, dob = 2010-01-01 }, { row = 3, dob = 2010-01-01 },
  { row = 4, dob = 2010-01-01 }, { row = 5, dob = 2010-01-01 }, { row = 6, dob = 2010-01-01 },
  { row = 7, dob = 2010-01-01 }, { row = 8, dob = 2010-01-01 }, { row = 9, dob = 2010-01-01 },
  { row = 10, dob = 2010-01-01 }, { row = 11, dob = 2010-01-01 }, { row = 12, dob = 2010-02-01 },
  { row = 13, dob = 2010-02-02 }, { row = 14, dob = 2010-02-03 }, { row = 15, dob = 2010-02-04 },
  { row = 16, dob = 2010-02-05 }, { row = 17, dob = 2010-02-06 }, { row = 18, dob = 2010-02-07 },
  { row = 19, dob = 2010-02-08 }, { row = 20, dob = 2010-02-09 },
]
expect = [
  { row = 1 }, { row = 2 }, { row = 3 }, { row = 4 }, { row = 5 }, { row = 6 },
  { row = 7 }, { row = 8 }, { row = 9 }, { row = 10 }, { row = 11 },
]
*/
SELECT person.row
FROM submitted.yot_person AS person
JOIN (
    SELECT dob, count(*) AS children
    FROM submitted.yot_person
    WHERE dob IS NOT NULL
    GROUP BY dob
) AS shared ON shared.dob = person.dob
CROSS JOIN (SELECT count(dob) AS children FROM submitted.yot_person) AS everybody
WHERE everybody.children >= $fewest AND 100 * shared.children > $share * everybody.children
