-- One row per group and agency that should have a seat in it. Source: of the board, Children Act
-- 2004, section 13(3), by the agencies that we name; of the others, joint inspection 2014, 4.15,
-- and review 2008, on the safeguarding framework.
SELECT expected.board_group, expected.of_agency
FROM (
    VALUES
    ('board', 'social_care'),
    ('board', 'police'),
    ('board', 'probation'),
    ('board', 'yot'),
    ('board', 'health'),
    ('board', 'cafcass'),
    ('executive', 'yot'),
    ('MAPPA strategic board', 'yot'),
    ('YOT management board', 'board')
) AS expected (board_group, of_agency)
