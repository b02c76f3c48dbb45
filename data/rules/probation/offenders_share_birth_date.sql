/*
message  = "dates of birth differ: more than half of the people share one, which a system puts where none is known"
severity = "refuse"
source   = "our own: people could not be told apart by linkage"
tables   = ["probation_person"]
fields   = ["dob"]

[standard.share]
value  = 50
unit   = "percent of the people with a date of birth"
source = "Our own choice: in an extract of any size no day reaches a hundredth"

[standard.fewest]
value  = 20
unit   = "people with a date of birth"
source = "Our own choice: of fewer each is told by itself"

[[example]]
says = "Few people may share a day"
given."submitted.probation_person" = [
  { row = 1, crn = "X100001", dob = 1980-01-01 },
  { row = 2, crn = "X100002", dob = 1980-01-01 },
]
expect = []

[[example]]
says = "Of twenty people eleven share a day: each of the eleven is named"
given."submitted.probation_person" = [
  { row = 1, dob = 1980-01-01 }, { row = 2, dob = 1980-01-01 }, { row = 3, dob = 1980-01-01 },
  { row = 4, dob = 1980-01-01 }, { row = 5, dob = 1980-01-01 }, { row = 6, dob = 1980-01-01 },
  { row = 7, dob = 1980-01-01 }, { row = 8, dob = 1980-01-01 }, { row = 9, dob = 1980-01-01 },
  { row = 10, dob = 1980-01-01 }, { row = 11, dob = 1980-01-01 }, { row = 12, dob = 1980-02-01 },
  { row = 13, dob = 1980-02-02 }, { row = 14, dob = 1980-02-03 }, { row = 15, dob = 1980-02-04 },
  { row = 16, dob = 1980-02-05 }, { row = 17, dob = 1980-02-06 }, { row = 18, dob = 1980-02-07 },
  { row = 19, dob = 1980-02-08 }, { row = 20, dob = 1980-02-09 },
]
expect = [
  { row = 1 }, { row = 2 }, { row = 3 }, { row = 4 }, { row = 5 }, { row = 6 },
  { row = 7 }, { row = 8 }, { row = 9 }, { row = 10 }, { row = 11 },
]
*/
SELECT person.row
FROM submitted.probation_person AS person
JOIN (
    SELECT dob, count(*) AS people
    FROM submitted.probation_person
    WHERE dob IS NOT NULL
    GROUP BY dob
) AS shared ON shared.dob = person.dob
CROSS JOIN (SELECT count(dob) AS people FROM submitted.probation_person) AS everybody
WHERE everybody.people >= $fewest AND 100 * shared.people > $share * everybody.people
