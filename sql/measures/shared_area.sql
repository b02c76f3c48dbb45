-- One row per body that has a page and other such body that covers a council of its today, or did:
-- many to many, as boards, teams and delivery units do not align.
SELECT DISTINCT own.body_code, other.body_code AS other_code
FROM reference.body_council AS own
JOIN reference.body_council AS other
    ON other.la_code = own.la_code AND other.body_code <> own.body_code
