/*
message  = "dates of birth differ: more than half of the people share one, which a system puts where none is known"
severity = "refuse"
source   = "our own: people could not be told apart by linkage"
tables   = ["social_care_person"]
fields   = ["birth_date"]

[standard.share]
value  = 50
unit   = "percent of the people with a date of birth"
source = "Our own choice: in an extract of any size no day reaches a hundredth"

[standard.fewest]
value  = 20
unit   = "people with a date of birth"
source = "Our own choice: among fewer it may be a family"

[[example]]
says = "Few people may share a day"
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", birth_date = 2015-01-01 },
  { row = 2, child_id = "c2", birth_date = 2015-01-01 },
]
expect = []

[[example]]
says = "Of twenty people eleven share a day: each of the eleven is named"
given."submitted.social_care_person" = [
  { row = 1, birth_date = 2015-01-01 }, { row = 2, birth_date = 2015-01-01 },
  { row = 3, birth_date = 2015-01-01 }, { row = 4, birth_date = 2015-01-01 },
  { row = 5, birth_date = 2015-01-01 }, { row = 6, birth_date = 2015-01-01 },
  { row = 7, birth_date = 2015-01-01 }, { row = 8, birth_date = 2015-01-01 },
  { row = 9, birth_date = 2015-01-01 }, { row = 10, birth_date = 2015-01-01 },
  { row = 11, birth_date = 2015-01-01 }, { row = 12, birth_date = 2015-02-01 },
  { row = 13, birth_date = 2015-02-02 }, { row = 14, birth_date = 2015-02-03 },
  { row = 15, birth_date = 2015-02-04 }, { row = 16, birth_date = 2015-02-05 },
  { row = 17, birth_date = 2015-02-06 }, { row = 18, birth_date = 2015-02-07 },
  { row = 19, birth_date = 2015-02-08 }, { row = 20, birth_date = 2015-02-09 },
]
expect = [
  { row = 1 }, { row = 2 }, { row = 3 }, { row = 4 }, { row = 5 }, { row = 6 },
  { row = 7 }, { row = 8 }, { row = 9 }, { row = 10 }, { row = 11 },
]
*/
SELECT person.row
FROM submitted.social_care_person AS person
JOIN (
    SELECT birth_date, count(*) AS people
    FROM submitted.social_care_person
    WHERE birth_date IS NOT NULL
    GROUP BY birth_date
) AS shared ON shared.birth_date = person.birth_date
CROSS JOIN (
    SELECT count(birth_date) AS people FROM submitted.social_care_person
) AS everybody
WHERE everybody.people >= $fewest AND 100 * shared.people > $share * everybody.people
