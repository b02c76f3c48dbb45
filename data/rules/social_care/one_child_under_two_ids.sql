/*
message  = "people with the same names and date of birth have one id"
severity = "warn"
source   = "HMI Probation 2014, paragraph 2.8: one child under several names and records"
tables   = ["social_care_person"]
fields   = ["child_id"]

[[example]]
says = "The same names in other letters and the same day under two ids are wrong; under one id, or another day, right"
given."submitted.social_care_person" = [
  { row = 1, child_id = "c1", forename = "Ada", surname = "Byrne", birth_date = 2015-05-02 },
  { row = 2, child_id = "c2", forename = "ADA", surname = "Byrne ", birth_date = 2015-05-02 },
  { row = 3, child_id = "c3", forename = "Ada", surname = "Byrne", birth_date = 2015-05-03 },
  { row = 4, child_id = "c4", forename = "Ben", surname = "Byrne", birth_date = 2015-05-02 },
  { row = 5, child_id = "c4", forename = "Ben", surname = "Byrne", birth_date = 2015-05-02 },
]
expect = [{ row = 1 }, { row = 2 }]
*/
SELECT person.row
FROM submitted.social_care_person AS person
JOIN (
    SELECT lower(trim(forename)) AS forename, lower(trim(surname)) AS surname, birth_date
    FROM submitted.social_care_person
    WHERE forename IS NOT NULL AND surname IS NOT NULL AND birth_date IS NOT NULL
    GROUP BY lower(trim(forename)), lower(trim(surname)), birth_date
    HAVING count(DISTINCT child_id) > 1
) AS alike
    ON alike.forename = lower(trim(person.forename))
    AND alike.surname = lower(trim(person.surname))
    AND alike.birth_date = person.birth_date
