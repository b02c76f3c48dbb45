-- One row per seat and meeting of its group.
SELECT body_code, board_group, of_agency, seat, meeting_date AS met_on, attended
FROM raw.attendance
