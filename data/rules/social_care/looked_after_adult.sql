/*
message  = "an episode of being looked after starts before the child is 18"
severity = "warn"
source   = "Children Act 1989, section 105: a child is a person under 18"
tables   = ["social_care_looked_after", "social_care_person"]
fields   = ["episode_start_date"]
apart_by = "child_id"

[standard.adult]
value  = 18
unit   = "years"
source = "Children Act 1989, section 105"

[[example]]
says = "The day before the eighteenth birthday is right; the birthday is wrong"
given."submitted.social_care_person" = [{ row = 1, child_id = "c1", birth_date = 2007-05-02 }]
given."submitted.social_care_looked_after" = [
  { row = 1, child_id = "c1", episode_start_date = 2025-05-01 },
  { row = 2, child_id = "c1", episode_start_date = 2025-05-02 },
]
expect = [{ row = 2 }]
*/
SELECT episode.row
FROM submitted.social_care_looked_after AS episode
JOIN submitted.social_care_person AS person ON person.child_id = episode.child_id
WHERE episode.episode_start_date >= person.birth_date + INTERVAL ($adult) YEAR
